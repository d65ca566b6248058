import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type SwitchProps = {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string | undefined;
  aside?: ComponentChildren;
};

/** A setting that is on or off and takes effect at once; `aside` stands before the switch and is read with the label. */
export function Switch({ label, checked, onChange, hint, aside }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>
        <span class="switch-label">{label}</span>
        {hint && <span class="switch-hint">{hint}</span>}
      </label>
      {aside}
      <input
        id={id}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox tells its state by itself; aria-checked would be a second truth
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
