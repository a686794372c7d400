import type { Refusal } from '../domain/shared/refusal';

/** What a mini-program sends to a cloud function: one operation of it. */
export interface CallEvent {
  op: string;
  input?: unknown;
}

/** What a cloud function answers. A refusal may bring the fresh state, so that the screen can show what happened meanwhile. */
export type Reply<T = unknown> =
  | { ok: true; data: T }
  | { ok: false; refusal: Refusal; fresh?: unknown }
  | { ok: false; fault: { requestId: string } };
