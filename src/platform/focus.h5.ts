/**
 * Moves the keyboard to the element of this id, when somebody works by keyboard: what they opened is read next. Escape inside
 * it goes back to where they were. A pointer's place stays as it is.
 */
export function focusOn(id: string): void {
  const from = document.activeElement;
  const place = document.getElementById(id);
  if (!place || !(from instanceof HTMLElement) || !from.matches(':focus-visible')) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.onkeydown = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) from.focus();
  };
}
