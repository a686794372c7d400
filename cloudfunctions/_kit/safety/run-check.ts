import type { PersonDoc } from '../directory';
import { errorText, log } from '../log';
import { readDirectory } from '../read-directory';
import { updateWhere } from '../store';
import { askMedia, textPasses } from './ask-wechat';
import { CHECKS, type CheckDoc } from './check-doc';
import { hide } from './hide';

const MOST_TRIES = 6;
const FIRST_WAIT_MS = 60_000;
/** WeChat tells of a picture within half an hour; after that it is asked again. */
const VERDICT_WITHIN_MS = 35 * 60_000;

/** Asks WeChat about one contribution (P6). A failure of the check itself is tried again with growing pauses, then goes to a reviewer, unhidden. */
export async function runCheck(doc: CheckDoc, now: number): Promise<void> {
  const tries = doc.tries + 1;
  // Asked often enough: what WeChat never gave its verdict on, a person looks at.
  if (tries > MOST_TRIES) return settle(doc, { state: 'unchecked', review: true, dueAt: null });
  try {
    const key = `person:${doc.person}` as const;
    const person = (await readDirectory([key])).get(key) as PersonDoc | undefined;
    if (!person) return await settle(doc, { state: 'unchecked', review: true, dueAt: null, tries });
    const bad: string[] = [];
    for (const text of doc.texts) if (!(await textPasses(text, person.openid))) bad.push(text);
    const traces: [id: string, file: string][] = [];
    for (const file of doc.files) {
      const id = await askMedia(file, person.openid);
      if (id) traces.push([id, file]);
    }
    if (bad.length > 0) await hide(doc, bad);
    const waiting = traces.length > 0;
    await settle(doc, {
      state: bad.length > 0 ? 'flagged' : waiting ? 'waiting' : 'passed',
      bad,
      review: bad.length > 0,
      dueAt: waiting && bad.length === 0 ? now + VERDICT_WITHIN_MS : null,
      tries,
      traceIds: traces.map(([id]) => id),
      traceFiles: traces.map(([, file]) => file),
    });
  } catch (error) {
    log('error', { op: 'content-check', id: doc._id, error: errorText(error) });
    const over = tries >= MOST_TRIES;
    const next = over ? null : now + FIRST_WAIT_MS * 2 ** doc.tries;
    await settle(doc, { state: over ? 'unchecked' : 'due', review: over, dueAt: next, tries });
  }
}

/** A reviewer's word, given meanwhile, stays. */
async function settle(doc: CheckDoc, change: Partial<CheckDoc>): Promise<void> {
  await updateWhere(CHECKS, { _id: doc._id, decidedBy: null }, change);
}
