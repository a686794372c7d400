import { closeTop, keepInside } from './keyboard-dialog.h5';

const TAPPABLE = '[role=button], [role=checkbox], [role=radio], [role=switch], [role=tab]';

/**
 * At the front desk's browser, Enter and the space bar tap what the Tab key has reached; Tab stays inside an open sheet or
 * question, and Escape closes it.
 */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape' ? closeTop() : keepInside(event)) return event.preventDefault();
    if (!(target instanceof HTMLElement) || !target.matches(TAPPABLE)) return;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) target.click();
  });
}
