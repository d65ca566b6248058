const OPENING = '"“”„‟«‹‘\'′″([{';
const CLOSING = '"“”‟»›’\'′″)]}';
const PAIRS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['‹', '›'],
]);

/** What a mark between other letters does: opens or closes by its shape, or either by turns; 0 for what is no mark. */
const OPENS = 1;
const CLOSES = 2;
const TURNS = 3;
const ROLE_OF_CODE = new Uint8Array(0x2040);
for (const mark of OPENING) ROLE_OF_CODE[mark.charCodeAt(0)] = TURNS;
for (const [opening, closing] of PAIRS) {
  ROLE_OF_CODE[opening.charCodeAt(0)] = OPENS;
  ROLE_OF_CODE[closing.charCodeAt(0)] = CLOSES;
}

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
  for (let at = start; at < end; at++) {
    // Nearly all of a name is letters, which the table passes over without making a string of each.
    const role = ROLE_OF_CODE[text.charCodeAt(at)] ?? 0;
    if (role === TURNS) open = 1 - open;
    else if (role === OPENS && PAIRS.get(text.charAt(at)) === closing) open++;
    else if (role === CLOSES && text.charAt(at) === closing) open--;
  }
  return open === 1 ? end + 1 : end;
}
