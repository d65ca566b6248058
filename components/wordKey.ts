type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Name;

/**
 * A record's word as part of a locale key (`at-least` to `at_least`): browsers refuse hyphens in message names. The type keeps the
 * spelling, so that a word without a text is a type error.
 */
export function wordKey<Name extends string>(name: Name): Underscored<Name>;
export function wordKey(name: string): string {
  return name.replaceAll('-', '_');
}
