import { button, el } from './dom';

/** A row of words of which one is chosen; `onChoose` hears the key. */
export function createTabs(
  row: HTMLElement,
  choices: readonly (readonly [key: string, words: string])[],
  onChoose: (key: string) => void,
): (key: string) => void {
  const buttons = new Map(choices.map(([key, words]) => [key, button(words, () => choose(key))]));
  function choose(chosen: string): void {
    for (const [key, one] of buttons) one.setAttribute('aria-pressed', String(key === chosen));
    onChoose(chosen);
  }
  row.append(...buttons.values());
  const first = choices[0]?.[0];
  if (first !== undefined) choose(first);
  return choose;
}

/** Tabs over panels of which one is shown. */
export function createPanels(
  panels: readonly (readonly [words: string, panel: HTMLElement])[],
): HTMLElement[] {
  const row = el('div', { class: 'tabs' });
  createTabs(
    row,
    panels.map(([words]) => [words, words] as const),
    (chosen) => panels.forEach(([words, panel]) => (panel.hidden = words !== chosen)),
  );
  return [row, ...panels.map(([, panel]) => panel)];
}
