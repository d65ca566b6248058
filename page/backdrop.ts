/** Whether text stands on a light or a dark ground. */
export type Backdrop = 'light' | 'dark';

type Colour = { red: number; green: number; blue: number; alpha: number };

/** Reads the computed forms `rgb(…)`, `rgba(…)` and `color(srgb …)`; others count as unknown. */
function parseColour(value: string): Colour | null {
  const [red, green, blue, alpha = 1] = (value.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (value.startsWith('rgb')) return { red, green, blue, alpha };
  return value.startsWith('color(srgb ') ? { red: red * 255, green: green * 255, blue: blue * 255, alpha } : null;
}

function isBright({ red, green, blue }: Colour): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}

/** Looks for the nearest opaque background under an element; behind pictures and gradients, the text's own colour tells. */
export function backdropOf(element: Element): Backdrop {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const ground = parseColour(style.backgroundColor);
    if (ground && ground.alpha > 0.5) return isBright(ground) ? 'light' : 'dark';
    if (style.backgroundImage.includes('(')) break;
  }
  const ink = parseColour(getComputedStyle(element).color);
  return ink && isBright(ink) ? 'dark' : 'light';
}
