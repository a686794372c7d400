let serial = 0;

/** A request id that never repeats within a run. */
export function requestId(): string {
  serial += 1;
  return `simulate-${serial}`;
}
