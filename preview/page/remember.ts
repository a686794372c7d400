/** What was kept in this browser, or undefined; a browser that keeps nothing is no reason to fail. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`preview:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`preview:${key}`, value);
  } catch {
    // Private windows forget; the choice still counts now.
  }
}
