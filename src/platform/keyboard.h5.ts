const TAPPABLE = '[role=button], [role=checkbox], [role=radio], [role=switch], [role=tab]';

/** At the front desk's browser, Enter and the space bar tap what the Tab key has reached. */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(TAPPABLE)) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) target.click();
  });
}
