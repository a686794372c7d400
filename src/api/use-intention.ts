import { useState } from 'react';
import { newId } from '../platform/new-id';
import { RefusalError } from './errors';

/** Intentions whose answer has not arrived, by document: kept when the page is left, so that coming back never doubles a step. */
const pending = new Map<string, { intention: string; requestId: string }>();

/**
 * Runs one step after another on a document. A repeated try of the same step keeps its request id, so that an answer lost on
 * the way never doubles it; `refused` gets the fresh state that came with a refusal. Throws what `send` throws.
 */
export function useIntention<N extends string>(documentId: string) {
  const [busy, setBusy] = useState<N | null>(null);

  async function run<T>(
    name: N,
    facts: object,
    send: (requestId: string) => Promise<T>,
    refused: (fresh: unknown) => void,
  ): Promise<T> {
    const intention = JSON.stringify([name, facts]);
    const kept = pending.get(documentId);
    const requestId = kept?.intention === intention ? kept.requestId : newId();
    pending.set(documentId, { intention, requestId });
    setBusy(name);
    try {
      const done = await send(requestId);
      pending.delete(documentId);
      return done;
    } catch (error) {
      if (error instanceof RefusalError) {
        pending.delete(documentId);
        refused(error.fresh);
      }
      throw error;
    } finally {
      setBusy(null);
    }
  }
  return { run, busy };
}
