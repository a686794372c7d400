import { RefusalError } from '@/api/errors';

/**
 * Does the same to every call of a resident, one after the other. One that is refused (read meanwhile, told by a colleague) leaves the
 * others as they are; throws when the network fails, or when all were refused.
 */
export async function eachCall<T>(
  callIds: readonly string[],
  work: (callId: string) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  let refused: RefusalError | null = null;
  for (const callId of callIds) {
    try {
      done.push(await work(callId));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      refused = error;
    }
  }
  if (done.length === 0 && refused) throw refused;
  return done;
}
