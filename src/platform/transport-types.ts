/** Carries one event to one cloud function and brings back its result; rejects with a TransportError. */
export interface Transport {
  invoke(functionName: string, event: unknown): Promise<unknown>;
}

/** The call did not come back: `offline` when nothing was reached, `failed` when the cloud answered with a fault. */
export class TransportError extends Error {
  constructor(
    readonly kind: 'offline' | 'failed',
    message: string,
  ) {
    super(message);
  }
}
