import { insert } from '../store';
import { CHECKS, type CheckDoc } from './check-doc';

/** As much of a document as owing a check knows. */
interface Told {
  id: string;
  number: string;
  communityId: string;
  timeline: readonly { type: string; at: number; by: { id: string; role: string } }[];
}

const WORDS = ['text', 'reason', 'words', 'about'] as const;

/**
 * P6: every contribution of a resident just told is to be checked. Done while messages are delivered, after the step itself: a
 * check never holds up a report. Harmless twice.
 */
export async function oweChecks(
  collection: CheckDoc['collection'],
  doc: Told,
  kinds: readonly string[],
  now: number,
): Promise<void> {
  const said = doc.timeline.filter(({ type, by }) => kinds.includes(type) && by.role === 'resident');
  for (const event of said) {
    const fields = event as unknown as Record<string, unknown>;
    const texts = WORDS.map((key) => fields[key]).filter(
      (text): text is string => typeof text === 'string' && text.trim() !== '',
    );
    const photos = Array.isArray(fields.photos) ? (fields.photos as string[]) : [];
    const files = typeof fields.voice === 'string' ? [...photos, fields.voice] : photos;
    if (texts.length + files.length === 0) continue;
    const check: CheckDoc = {
      _id: `${doc.id}:${event.at}:${event.type}`,
      collection,
      docId: doc.id,
      number: doc.number,
      communityId: doc.communityId,
      person: event.by.id,
      at: event.at,
      texts,
      files,
      state: 'due',
      bad: [],
      dueAt: now,
      tries: 0,
      traceIds: [],
      traceFiles: [],
      review: false,
      decidedBy: null,
    };
    await insert(CHECKS, check);
  }
}
