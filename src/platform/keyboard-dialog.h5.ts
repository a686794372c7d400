const REACHED = '[tabindex="0"], input, textarea, button:not([disabled])';

/** Where the keyboard was before it went into a sheet; it goes back there. */
let origin: HTMLElement | null = null;

/** The last one drawn that can be seen: pages behind stay in the document. */
function topOf(selector: string): HTMLElement | null {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.offsetParent !== null,
  );
  return shown[shown.length - 1] ?? null;
}

/** Closes the open sheet or question as a tap beside it does; whether there was one. */
export function closeTop(): boolean {
  const mask = topOf('.behind-it');
  if (!mask) return false;
  mask.click();
  origin?.focus();
  origin = null;
  return true;
}

/**
 * Keeps Tab, Enter and the space bar inside an open sheet or question: the first of them goes in, Tab turns around at its
 * ends. Whether the key is used up.
 */
export function keepInside({ key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Tab' && key !== 'Enter' && key !== ' ') return false;
  const dialog = topOf('[role=dialog]');
  if (!dialog) return false;
  const at = document.activeElement;
  const inside = dialog.contains(at);
  if (inside && key !== 'Tab') return false;
  const stops = [...dialog.querySelectorAll<HTMLElement>(REACHED)].filter((one) => one.offsetParent !== null);
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (inside && at !== (shiftKey ? first : last)) return false;
  if (inside) (shiftKey ? last : first)?.focus();
  else {
    if (at instanceof HTMLElement) origin = at;
    // Going in, people want what the sheet is for, not the way out of it.
    (stops.find(({ id }) => id !== 'sheet-close') ?? first)?.focus();
  }
  return true;
}
