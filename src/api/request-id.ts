/** A new intention's id: kept by whoever retries, so that a retry is the same intention. Not a secret. */
export function newRequestId(): string {
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return `${Date.now().toString(36)}-${random()}${random()}`;
}
