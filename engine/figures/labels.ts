import { foldedSet, foldWord, type Word } from '../arabic/words.ts';

/** Words whose number names instead of counting, whatever follows it. */
const NAMED_BY_NUMBER = foldedSet(`
  رقم برقم الرقم المادة المادتين المواد القرار القرارين قرار للقرار صفحة الصفحة ص الساعة هاتف الهاتف جوال الفقرة الفقرتين البند البندين الفصل
  القانون قانون المرسوم مرسوم التعميم فوج الفوج لواء اللواء اللواءين فرقة الفرقة الفرقتين فيلق الفيلق كتيبة الكتيبة فرع الفرع
  النسخة نسخة الإصدار إصدار العدد عمره عمرها العمر أعمارهم بعمر كل لكل ابن ابنة طراز نوع عيار قياس مقاس الحلقة الدقيقة الدقيقتين الدقائق الصفحات
`);
/** Words that take a number for a name where it counts nothing («جنيف 2», «شاهد 136»). */
const NAMED_UNLESS_COUNTED = foldedSet(`
  دورة الدورة حي الحي كتلة الكتلة القمة قمة المجلد بلوك البلوك البالغ البالغة فرانس سوريا عربي العربي نيوز يورو جولة الجولة الأسبوع المركز قناة القناة قطاع القطاع طريق الطريق أوتوستراد خط الخط الكيلو كيلو الموسم موسم المرحلة الجيل جيل الدفعة رحلة الرحلة المجموعة مجموعة حاجز
  أستانا أستانة آستانا جنيف فيينا سوتشي كوفيد ويندوز آيفون سوخوي ميغ سو إف اف تي إس شاهد مهاجر غراد إم ام بي جي توماهوك
`);
/** Strong ones hold over the words between («قرار مجلس الأمن الدولي 2254»). */
const STRONG = foldedSet('القرار قرار للقرار بالقرار القانون قانون المرسوم مرسوم المادة هاتف');
const STRONG_REACH = 4;
/** «دون سن 15», «تتراوح أعمارهم بين 18 و24». */
const AGE = foldedSet('سن السن العمرية أعمار أعمارهم أعمارهن عمره عمرها أعمارها');
const AGE_REACH = 5;
const NIL = foldWord('صفر');
const EACH = foldedSet('كل');
const OUT_OF = foldWord('من');
/** What may stand glued before digits and leave them a number; other letters make them a name («عربي21», «كم2»). */
const GLUED_PROCLITICS = foldedSet('و ف ب ل ك ال وال بال فال كال لل ول وب ولل');
const VERSUS = foldWord('مقابل');
const JOINTS = foldedSet('و إلى حتى أو من');
const LONG_CODE = 10;
const MAX_MANTISSA = 4;

const bare = (fold: string): string => fold.replace(/^[وفبلك](?=.{2})/, '');
const joined = (word: Word | undefined): boolean => word !== undefined && word.before !== 'break';

/** A digit run that is tied to another one by a dash («2-1», «021-223344»): a score or a code, unless it is read as a range. */
function dashed(words: readonly Word[], at: number, to: number, text: string): boolean {
  const dash = /^(?:[-–—]| [-–—] )$/;
  if (words[at - 1]?.fold === NIL && dash.test(text.slice(words[at - 1]?.end, words[at]?.start))) return true;
  const tied = (left: Word | undefined, right: Word | undefined): boolean =>
    left?.script === 'digits' && right?.script === 'digits' && /^(?:[-–—:]| [-–—:] )$/.test(text.slice(left.end, right.start));
  return tied(words[at - 1], words[at]) || tied(words[to - 1], words[to]);
}

function isMarkedDigits(words: readonly Word[], at: number, to: number, text: string): boolean {
  const word = words[at];
  const last = words[to - 1];
  if (word === undefined || last === undefined) return false;
  const before = text.slice(Math.max(0, word.start - 3), word.start);
  const after = text.slice(last.end, last.end + 3);
  if (/[/:+#@_=&?\\]$/.test(before) || /^[:/_\\+][^\s]/.test(after)) return true;
  // «كوفيد-19», «ميغ-29», and what is left of «1.2.3».
  if (/[\p{L}][-–‑]$/u.test(before) || /\d[.,]$/.test(before)) return true;
  const startsLine = word.start === 0 || /\n\s*$/.test(before);
  if (startsLine && to === at + 1 && word.to - word.from <= 2 && /^ ?[-–.)](?:\s|\p{L})/u.test(after)) return true;
  if (to === at + 1 && word.to - word.from >= LONG_CODE) return true;
  const decimals = /[.٫](\d+)$/.exec(text.slice(word.start, last.end).replace(/[٠-٩۰-۹]/g, '0'));
  return (decimals?.[1]?.length ?? 0) >= MAX_MANTISSA || dashed(words, at, to, text);
}

/** Numbers that name or order instead of counting: telephone numbers, times, scores, versions, list marks, resolutions, units of an army. */
export function isLabel(words: readonly Word[], at: number, to: number, text: string): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const digits = word.script === 'digits';
  if (digits && isMarkedDigits(words, at, to, text)) return true;
  if (digits && word.before === 'none' && !GLUED_PROCLITICS.has(words[at - 1]?.fold ?? '')) return true;
  // «1 من كل 4»: a ratio.
  if (words[to]?.fold === OUT_OF && EACH.has(words[to + 1]?.fold ?? '')) return true;
  if (joined(words[to]) && words[to]?.fold === VERSUS && words[to + 1]?.script === 'digits') return true;
  if (words[at - 1]?.fold === VERSUS && words[at - 2]?.script === 'digits') return true;
  if (at === 0 || !joined(word)) return false;
  let here = at - 1;
  // «الـ 17», «القرارين 2254 و2118»: the article and a number joined before stand between.
  if (words[here]?.fold === 'ال' && joined(words[here])) here--;
  if (JOINTS.has(words[here]?.fold ?? '') && words[here - 1]?.script === 'digits' && joined(words[here])) here -= 2;
  const previous = words[here];
  if (previous === undefined) return false;
  if (digits && previous.script === 'other') return true;
  return NAMED_BY_NUMBER.has(previous.fold) || NAMED_BY_NUMBER.has(bare(previous.fold));
}

/** A number that counts nothing and stands behind «جنيف», or a little further behind «قرار مجلس الأمن»: their name. */
export function isNamedBefore(words: readonly Word[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - STRONG_REACH && joined(words[here + 1]); here--) {
    const fold = words[here]?.fold ?? '';
    if (STRONG.has(fold) || (here === at - 1 && (NAMED_UNLESS_COUNTED.has(fold) || NAMED_UNLESS_COUNTED.has(bare(fold)))))
      return true;
  }
  return isAge(words, at);
}

function isAge(words: readonly Word[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - AGE_REACH && joined(words[here + 1]); here--)
    if (AGE.has(words[here]?.fold ?? '')) return true;
  return false;
}
