/** The end of every switch over a closed union: the compiler proves it is not reached. */
export function impossible(value: never): never {
  throw new Error(`impossible value: ${JSON.stringify(value)}`);
}
