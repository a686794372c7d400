/** A request id: unique enough that a retried submit is recognised (21 characters of time and chance). */
export const newId = (): string =>
  Date.now().toString(36) +
  Array.from({ length: 13 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
