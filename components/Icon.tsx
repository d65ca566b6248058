const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 4.5 2.5 2.5H4L6.5 7zM8 9.5V14',
  out: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
} as const;

/** A small line drawing that goes beside a text or a label, never alone. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
