import { SYMBOL_COUNT } from '../arabic/symbols.ts';

/** Share of taken slots from which on a stretch of the array counts as full. */
const CROWDED = 0.9;
/** What `check` holds where nothing is, and at the root. */
const FREE = 255;
const ROOT = 254;

/** The trie's edge that ends a key. Free for it, since no key holds a break. */
export const END = 0;

/**
 * Builds a double-array trie. From state `s`, symbol `c` leads to `t = base[s] + c` where `check[t] === c`; each state's base is used once, so
 * the symbol alone tells the parent (as in Yata's compact double array), and `check` takes one byte. `base` of a state reached by `END` is the
 * key's index. State 0 is the root; `check` holds 255 where nothing is.
 *
 * @param keys sorted, without repeats, as strings of symbol codes.
 */
export function buildDoubleArray(keys: readonly string[]): { base: Int32Array; check: Uint8Array } {
  let base = new Int32Array(1024);
  let check = new Uint8Array(1024).fill(FREE);
  let usedBases = new Uint8Array(1024);
  let searchFrom = 1;
  let size = 1;

  const grow = (needed: number) => {
    if (needed < base.length) return;
    const length = Math.max(needed + 1, base.length * 2);
    const old = { base, check, usedBases };
    base = new Int32Array(length);
    check = new Uint8Array(length).fill(FREE);
    usedBases = new Uint8Array(length);
    base.set(old.base);
    check.set(old.check);
    usedBases.set(old.usedBases);
  };

  const fits = (origin: number, symbols: readonly number[]): boolean => {
    if (usedBases[origin] === 1) return false;
    for (const symbol of symbols) if (check[origin + symbol] !== FREE) return false;
    return true;
  };

  /** An origin of its own for a state with these symbols, lowest first. */
  const place = (symbols: readonly number[]): number => {
    const lowest = symbols[0] ?? 0;
    const from = Math.max(searchFrom, lowest + 1);
    let taken = 0;
    for (let slot = from; ; slot++) {
      grow(slot + SYMBOL_COUNT);
      if (check[slot] !== FREE) taken++;
      else if (fits(slot - lowest, symbols)) {
        // A stretch that is nearly full is not searched again.
        if (taken >= CROWDED * (slot - from + 1)) searchFrom = slot;
        return slot - lowest;
      }
    }
  };

  // Each open range of keys shares its first `depth` symbols and hangs under one state.
  const open: { from: number; to: number; depth: number; state: number }[] = [];
  if (keys.length > 0) open.push({ from: 0, to: keys.length, depth: 0, state: 0 });
  check[0] = ROOT;
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { from, to, depth, state } = range;
    const symbols: number[] = [];
    const firsts: number[] = [];
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? '';
      const symbol = depth < key.length ? key.charCodeAt(depth) : END;
      if (symbol === symbols.at(-1)) continue;
      symbols.push(symbol);
      firsts.push(at);
    }
    const origin = place(symbols);
    usedBases[origin] = 1;
    base[state] = origin;
    for (let child = symbols.length - 1; child >= 0; child--) {
      const symbol = symbols[child] ?? END;
      const first = firsts[child] ?? from;
      const next = origin + symbol;
      check[next] = symbol;
      size = Math.max(size, next + 1);
      if (symbol === END) base[next] = first;
      else open.push({ from: first, to: firsts[child + 1] ?? to, depth: depth + 1, state: next });
    }
  }
  // Room for any symbol after the last state, so that a walk never reads outside.
  return { base: base.slice(0, size + SYMBOL_COUNT), check: check.slice(0, size + SYMBOL_COUNT) };
}
