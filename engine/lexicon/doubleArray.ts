import { SYMBOL_COUNT } from '../arabic/symbols.ts';

/** Share of taken slots from which on a stretch of the array counts as full. */
const CROWDED = 0.9;

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
  let check = new Uint8Array(1024).fill(255);
  const usedBases = new Set<number>();
  let searchFrom = 1;
  let size = 1;

  const grow = (needed: number) => {
    if (needed < base.length) return;
    const length = Math.max(needed + 1, base.length * 2);
    const biggerBase = new Int32Array(length);
    const biggerCheck = new Uint8Array(length).fill(255);
    biggerBase.set(base);
    biggerCheck.set(check);
    base = biggerBase;
    check = biggerCheck;
  };

  const place = (symbols: readonly number[]): number => {
    const lowest = symbols[0] ?? 0;
    let tried = 0;
    let taken = 0;
    for (let slot = Math.max(searchFrom, lowest + 1); ; slot++) {
      grow(slot + SYMBOL_COUNT);
      const candidate = slot - lowest;
      tried++;
      if (check[slot] !== 255) taken++;
      else if (!usedBases.has(candidate) && symbols.every((symbol) => check[candidate + symbol] === 255)) {
        // A stretch that is nearly full is not searched again.
        if (taken / tried >= CROWDED) searchFrom = slot;
        return candidate;
      }
    }
  };

  // Each open range of keys shares its first `depth` symbols and hangs under one state.
  const open: { from: number; to: number; depth: number; state: number }[] = [];
  if (keys.length > 0) open.push({ from: 0, to: keys.length, depth: 0, state: 0 });
  check[0] = 254;
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { from, to, depth, state } = range;
    const children: { symbol: number; from: number; to: number }[] = [];
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? '';
      const symbol = depth < key.length ? key.charCodeAt(depth) : END;
      const last = children.at(-1);
      if (last?.symbol === symbol) last.to = at + 1;
      else children.push({ symbol, from: at, to: at + 1 });
    }
    const origin = place(children.map((child) => child.symbol));
    usedBases.add(origin);
    base[state] = origin;
    for (const child of children) {
      const next = origin + child.symbol;
      check[next] = child.symbol;
      size = Math.max(size, next + 1);
      if (child.symbol === END) base[next] = child.from;
    }
    for (const child of children.toReversed()) {
      if (child.symbol !== END) open.push({ from: child.from, to: child.to, depth: depth + 1, state: origin + child.symbol });
    }
  }
  // Room for any symbol after the last state, so that a walk never reads outside.
  return { base: base.slice(0, size + SYMBOL_COUNT), check: check.slice(0, size + SYMBOL_COUNT) };
}
