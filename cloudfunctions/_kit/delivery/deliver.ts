import type { Message } from '../../../src/domain/notification/message';
import { _, updateWhere } from '../store';
import { inParallel } from '../in-parallel';
import { load, type Loaded, type WorkflowFields } from '../workflow';
import { LEASE_MS, type InboxDoc } from './inbox-doc';
import type { AnyLiving, AnyState } from './living';
import { push } from './push/push';
import { putInInbox } from './put-in-inbox';
import { peopleOf } from './recipients';

const MOST_TRIES = 8;
/** Few: each one under way when an instance dies is a message that nobody can call sent (N4). */
const PUSHES_AT_ONCE = 3;

/**
 * Moves a document's outbox into the inboxes, then pushes what may disturb now (N3, N4). A crash anywhere is healed by doing it
 * again: an inbox message's id makes it one however often it is written, and the outbox is emptied only afterwards.
 */
export async function deliver(kind: AnyLiving, id: string, now: number): Promise<number> {
  const loaded = await load<AnyState>(kind.workflow.collection, id);
  if (!loaded || loaded.fields.outbox.length === 0) return 0;
  const written = await Promise.all(
    loaded.fields.outbox.map((message) => toInboxes(loaded.state, message, now)),
  );
  const fresh = written.flat();
  const kinds = loaded.fields.outbox.map((message) => message.kind);
  await kind.follow?.(loaded.state, kinds, now);
  const leased = fresh.filter((doc) => doc.pushDueAt === now + LEASE_MS);
  await inParallel(leased, PUSHES_AT_ONCE, (doc) => push(doc, now));
  await emptyOutbox(kind, loaded);
  return fresh.length;
}

async function toInboxes(about: AnyState, message: Message, now: number): Promise<InboxDoc[]> {
  // Born with a lease of its writer when it may go out now, so that no sweep sends it a second time.
  const due = message.pushAt <= now ? now + LEASE_MS : message.pushAt;
  const people = await peopleOf(message.to);
  const written = await Promise.all(people.map((person) => putInInbox(about, message, person, due)));
  return written.filter((doc) => doc !== null);
}

/** Takes exactly the delivered messages out; a step taken meanwhile keeps its own and its alarm. */
async function emptyOutbox({ workflow }: AnyLiving, loaded: Loaded<AnyState>): Promise<void> {
  const keys = loaded.fields.outbox.map((message) => message.key);
  let current: Loaded<AnyState> | null = loaded;
  for (let tries = 0; current && tries < MOST_TRIES; tries += 1) {
    const { _id, version, outbox }: WorkflowFields = current.fields;
    const left = outbox.filter((message) => !keys.includes(message.key));
    const wakeAt = left.length > 0 ? 0 : workflow.nextWake(current.state);
    const done = await updateWhere(
      workflow.collection,
      { _id, version },
      { outbox: _.pull({ key: _.in(keys) }), wakeAt },
    );
    if (done === 1) return;
    current = await load<AnyState>(workflow.collection, _id);
  }
}
