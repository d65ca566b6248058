const OPENING = '"“”„‟«‹‘\'′″([{';
const CLOSING = '"“”‟»›’\'′″)]}';
const PAIRS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '«': '»', '‹': '›' };

/** True when the stretch stands directly between quotation marks or brackets, of whatever kind the page uses. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return OPENING.includes(text.charAt(start - 1) || ' ') && CLOSING.includes(text.charAt(end) || ' ');
}

/**
 * The end of a name with the mark that closes a quotation or bracket opened inside it («تنظيم “الدولة”»), so that a span never holds one half of a pair.
 * A mark opened before the name stays outside.
 */
export function withClosingMark(text: string, start: number, end: number): number {
  const closing = text.charAt(end);
  if (closing === '' || !CLOSING.includes(closing)) return end;
  let open = 0;
  for (const char of text.slice(start, end)) {
    if (PAIRS[char] !== undefined) open += PAIRS[char] === closing ? 1 : 0;
    else if (Object.values(PAIRS).includes(char)) open -= char === closing ? 1 : 0;
    else if (OPENING.includes(char)) open = 1 - open;
  }
  return open === 1 ? end + 1 : end;
}
