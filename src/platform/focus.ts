/** WeChat's phones have no keyboard whose place could be moved. */
export function focusOn(_id: string): void {
  // The browser's is focus.h5.ts.
}
