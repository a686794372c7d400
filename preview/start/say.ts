/** One line for the person at the terminal, in both languages. */
export const say = (chinese: string, english: string): void => console.log(`${chinese}  ${english}`);

/** Runs a step, saying what it is before and how long it took after. */
export async function told<T>(chinese: string, english: string, step: () => Promise<T>): Promise<T> {
  say(`· ${chinese}…`, english);
  const started = Date.now();
  const result = await step();
  say(`✓ ${chinese}`, `${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
