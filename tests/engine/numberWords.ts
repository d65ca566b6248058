/** Writes numbers in Arabic words, independently of the parser: the gender of what is counted and the case are given. */
export type Spelling = { feminine: boolean; oblique: boolean; hundred: 'مئة' | 'مائة'; apart: boolean };

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const oblique = (word: string, spelling: Spelling): string => (spelling.oblique ? word.replace(/ان$/, 'ين') : word);

function unit(value: number, spelling: Spelling): string {
  return oblique((spelling.feminine ? FEMININE : MASCULINE)[value] ?? '', spelling);
}

function belowHundred(value: number, spelling: Spelling): string {
  if (value < 10) return unit(value, spelling);
  if (value === 10) return spelling.feminine ? 'عشر' : 'عشرة';
  const ten = spelling.feminine ? 'عشرة' : 'عشر';
  if (value === 11) return `${spelling.feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (value === 12) return `${unit(2, spelling).slice(0, -1)} ${ten}`;
  if (value < 20) return `${unit(value - 10, spelling)} ${ten}`;
  const tens = `${TENS[Math.floor(value / 10)]}${spelling.oblique ? 'ين' : 'ون'}`;
  return value % 10 === 0 ? tens : `${unit(value % 10, spelling)} و${tens}`;
}

function belowThousand(value: number, spelling: Spelling): string {
  const count = Math.floor(value / 100);
  const rest = value % 100;
  if (count === 0) return belowHundred(rest, spelling);
  const { hundred } = spelling;
  const head =
    count === 1
      ? hundred
      : count === 2
        ? oblique(`${hundred.slice(0, -1)}تان`, spelling)
        : `${HUNDREDS[count]}${spelling.apart ? ' ' : ''}${hundred}`;
  return rest === 0 ? head : `${head} و${belowHundred(rest, spelling)}`;
}

const SCALES: [number, string, string, string][] = [
  [1e9, 'مليار', 'ملياران', 'مليارات'],
  [1e6, 'مليون', 'مليونان', 'ملايين'],
  [1e3, 'ألف', 'ألفان', 'آلاف'],
];

/** @param value an integer from 1 to below 10^12 */
export function numberWords(value: number, spelling: Spelling): string {
  const parts: string[] = [];
  let rest = value;
  for (const [scale, one, two, many] of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    // The scales are masculine nouns: their own number takes that polarity.
    const counted: Spelling = { ...spelling, feminine: false };
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(oblique(two, spelling));
    else
      parts.push(
        `${belowThousand(count, counted)} ${count % 100 >= 3 && count % 100 <= 10 ? many : count % 100 >= 11 ? `${one}ًا` : one}`,
      );
  }
  if (rest > 0) parts.push(belowThousand(rest, spelling));
  return parts.join(' و');
}
