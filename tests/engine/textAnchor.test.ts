import { describe, expect, it } from 'vitest';
import { fold } from '../../engine/arabic/fold.ts';
import { splitWords } from '../../engine/arabic/words.ts';
import { edtfOfDay } from '../../engine/dates/edtf.ts';
import { anchorFromText } from '../../engine/dates/textAnchor.ts';

function anchor(text: string): string | null {
  const found = anchorFromText(splitWords(fold(text)), text);
  return found && edtfOfDay(found.day);
}

describe('the anchor that a text gives itself', () => {
  it.each<[string, string, string]>([
    ['a dateline', 'دمشق - 5 آذار 2024\nقال مصدر', '2024-03-05'],
    ['a date on a line of its own', 'عنوان الخبر\n22 حزيران 2018\nنص الخبر', '2018-06-22'],
    ['with weekday and clock', 'عنوان\nالجمعة 22 حزيران 2018 - 10:30\nنص', '2018-06-22'],
    ['with a label', 'عنوان\nنشر في 22/06/2018\nنص', '2018-06-22'],
    ['ISO, with a clock', 'عنوان\nآخر تحديث: 2024-03-05 10:30\nنص', '2024-03-05'],
    ['in brackets', 'دمشق (5 آذار 2024) قالت الوكالة', '2024-03-05'],
    ['before the text of its line', 'دمشق، 5 آذار 2024 - قالت الوكالة', '2024-03-05'],
    ['after agency and town', 'سانا - دمشق - الثلاثاء 5 آذار 2024: قال', '2024-03-05'],
  ])('%s', (_name, text, expected) => {
    expect(anchor(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['inside a sentence', 'قالت الوكالة في 5 آذار 2024 إن'],
    ['at the head of a sentence', 'في 5 آذار 2024 أعلن الجيش'],
    ['before a mere comma', '5 آذار 2024، قال الجيش إن'],
    ['at the end of a sentence', 'سيطر التنظيم على الرقة في 14 كانون الثاني 2014.'],
    ['a month alone', 'دمشق - آذار 2024\nنص'],
    ['below the first lines', 'أ\nب\nج\nد\nه\nو\n22 حزيران 2018\nنص'],
    ['a headline about a day', 'معارك 5 آذار 2024 - تحليل'],
    ['no date', 'عنوان\nنص'],
  ])('none: %s', (_name, text) => {
    expect(anchor(text)).toBeNull();
  });
});
