const ARABIC_WORD = /[\u0620-\u064A\u066E-\u06D3\uFB50-\uFDFF\uFE70-\uFEFC]{2}/;
const ARABIC_RUNS = /[\u0620-\u064A\u066E-\u06D3\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
const OPTIONAL_SIGNS = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text holds an Arabic word; two letters in a row are enough («في»). */
export function hasArabic(text: string): boolean {
  return ARABIC_WORD.test(text);
}

/** How many Arabic letters a text holds. */
export function countArabic(text: string): number {
  let letters = 0;
  for (const run of text.match(ARABIC_RUNS) ?? []) letters += run.length;
  return letters;
}

/** A headline's or label's words without what writers leave to taste: «اقرأ أيضًا:» → «اقرا ايضا:». Offsets do not survive this. */
export function plainArabic(text: string): string {
  return text
    .replace(OPTIONAL_SIGNS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim();
}
