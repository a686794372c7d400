const WAITS_MS = [20, 80, 320];

/** Repeats work whose failure may pass (a database away for a moment), with growing pauses; the last error is thrown. The work must be harmless twice. */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}
