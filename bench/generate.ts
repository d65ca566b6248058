import type { Entity } from '../model/entity.ts';

/** Text and forms for benchmarks, made from a seed: no article's words, the same on every machine. */
export type Random = () => number;

/** A small generator of even quality (mulberry32), so that runs can be repeated. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'اابتثجحخدذررسشصضطظعغفققكلللممننهووييي';
const TYPES = ['حي', 'قرية', 'بلدة', 'تنظيم', 'لواء', 'كتيبة', 'حركة', 'مخيم', 'معبر', 'وكالة', 'مجلس', 'هيئة'];
const FILLERS = [
  'في',
  'من',
  'على',
  'إلى',
  'عن',
  'أن',
  'التي',
  'بعد',
  'قبل',
  'خلال',
  'وقال',
  'مصادر',
  'محلية',
  'المنطقة',
  'قوات',
  'عناصر',
  'استهدفت',
  'مواقع',
  'أعلنت',
  'بيان',
];

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function word(random: Random): string {
  const length = 3 + Math.floor(random() * 4);
  let text = random() < 0.4 ? 'ال' : '';
  for (let at = 0; at < length; at++) text += LETTERS[Math.floor(random() * LETTERS.length)];
  return random() < 0.25 ? `${text}ة` : text;
}

/** Surface forms as a gazetteer has them: one to three words, often after a type noun. */
export function generateForms(count: number, random: Random): string[] {
  const forms = new Set<string>();
  while (forms.size < count) {
    const words = Array.from({ length: 1 + Math.floor(random() * 2) }, () => word(random));
    forms.add(random() < 0.4 ? `${pick(random, TYPES)} ${words.join(' ')}` : words.join(' '));
  }
  return [...forms];
}

/** News-like text: sentences of filler with a form every `every` words, proclitics, quotes and figures among them. */
export function generateText(length: number, forms: readonly string[], every: number, random: Random): string {
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const roll = random();
    const name = pick(random, forms);
    const next =
      roll < 1 / every
        ? random() < 0.3
          ? `“${name}”`
          : pick(random, ['', 'و', 'ب', 'ل']) + name
        : roll < 1 / every + 0.02
          ? `${Math.floor(random() * 3000)} شخصًا`
          : random() < 0.6
            ? pick(random, FILLERS)
            : word(random);
    const end = random() < 0.06 ? '.' : random() < 0.05 ? '،' : '';
    parts.push(next + end);
    size += next.length + end.length + 1;
  }
  return parts.join(' ');
}

/** The text as one flat string, as a page's text comes: a rope of parts would be flattened in the first scan. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Pages of equal length. */
export function generatePages(count: number, length: number, forms: readonly string[], every: number, random: Random): string[] {
  return Array.from({ length: count }, () => flat(generateText(length, forms, every, random).slice(0, length)));
}

/** One organisation for each form. */
export function entitiesOf(forms: readonly string[]): Entity[] {
  return forms.map((text, index) => ({
    id: `e${index}`,
    category: 'organisation',
    name: { ar: text, en: text },
    line: { ar: text, en: text },
    forms: [{ text }],
  }));
}
