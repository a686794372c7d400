import type { Refusal } from '../domain/shared/refusal';

/** The service said no: a rule spoke. `fresh` is the state as it now stands, when the server sent it along. */
export class RefusalError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly fresh?: unknown,
  ) {
    super(refusal.refused);
    this.name = 'RefusalError';
  }
}

/** The service failed without a rule speaking; the request id finds it in the logs. Trying again is safe. */
export class FaultError extends Error {
  constructor(readonly requestId: string) {
    super(`fault ${requestId}`);
    this.name = 'FaultError';
  }
}

/** The call did not arrive, or its answer did not: nobody knows which. Trying again with the same request id is safe. */
export class NetworkError extends Error {
  constructor(readonly reason: unknown) {
    super(`network: ${String((reason as { errMsg?: unknown } | null)?.errMsg ?? reason)}`);
    this.name = 'NetworkError';
  }
}
