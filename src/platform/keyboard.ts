/** WeChat's phones have no keyboard to walk the page with. */
export function startKeyboard(): void {
  // The browser's is keyboard.h5.ts.
}
