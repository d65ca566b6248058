import type { Annotation } from '../../model/message.ts';

/** A name's annotation in the first block, with what a test changes of it. */
export function annotation(change: Partial<Annotation> & { id: string }): Annotation {
  return { block: 0, start: 0, end: 5, kind: 'entity', category: 'group', status: 'named', subject: change.id, ...change };
}
