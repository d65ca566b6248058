import type { Records } from '../model/pack.ts';

/** JSON with the keys of every object in order, so that equal records have equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** SHA-256 of some bytes, in hexadecimal. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of the records' canonical JSON, in hexadecimal. */
export function checksumOf(records: Records): Promise<string> {
  return digestOf(new TextEncoder().encode(canonicalJson(records)));
}
