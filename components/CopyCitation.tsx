import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { words } from './words.ts';

type Outcome = 'none' | 'copied' | 'refused';

/** Copies a citation; where the page may not write to the clipboard (plain http, a policy), it offers the text selected instead. */
export function CopyCitation({ citation }: { citation: string }) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  // On plain http there is no `navigator.clipboard`, so that the call itself throws.
  const copy = async (): Promise<void> => navigator.clipboard.writeText(citation);
  const onClick = (): void =>
    void copy().then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <button type="button" class="text-button" onClick={onClick}>
        <Icon name="copy" />
        {words(outcome === 'copied' ? 'row.copied' : 'row.copy')}
      </button>
      <output class={outcome === 'refused' ? 'note' : 'unseen'}>
        {outcome === 'copied' && words('row.copied')}
        {outcome === 'refused' && words('row.copyByHand')}
      </output>
      {outcome === 'refused' && (
        <textarea class="citation" readOnly rows={3} aria-label={words('row.citation')} ref={(field) => field?.select()}>
          {citation}
        </textarea>
      )}
    </>
  );
}
