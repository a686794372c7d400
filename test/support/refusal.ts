import { RefusalError } from '@/api/errors';
import type { Refusal } from '@/domain/shared/refusal';

/** The refusal a promise ends in; fails when it succeeds or ends otherwise. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    (value) => new Error(`expected a refusal, got ${JSON.stringify(value).slice(0, 200)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof RefusalError) return error.refusal;
  throw error;
}
