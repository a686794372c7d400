type Child = Node | string;

/** Makes an element: attributes as given (`class`, `aria-label`…), then its children. */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element of index.html with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/** A button that does something; `attributes` may give it a class or a label. */
export function button(
  words: Child,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', onClick);
  return element;
}
