import type { InputOf, OutputOf } from '../../contract';
import { now } from '../../platform/clock';
import { isOnline } from '../../platform/network';
import { forgetFile } from '../../platform/keep-file';
import { uploadPhoto } from '../../platform/upload';
import { NetworkError, RefusalError } from '../errors';
import { call } from '../service';
import { isTicket } from '../show-ticket';
import { changeWaiting, dropWaiting, findWaiting, isLeaving, waitingNow } from './outbox-store';
import { isResidentStep } from './kept-steps';
import { withoutPastPromises } from './past-promises';
import { withPhotos } from './photo-to-come';
import { isWaitingStep, queueOf, type KeptOp, type Waiting, type WaitingOf } from './waiting';

const MOST_TRIES = 3;
let sending: Promise<void> | null = null;

/** Told after each that was sent, with the service's answer, or with the fresh ticket when it said no. */
export interface OutboxNews {
  onSent: (one: Waiting, reply: OutputOf<KeptOp>) => void;
  onRefused: (one: Waiting, fresh: unknown) => void;
}

/** Where the pictures of a step lie in the person's own folder, as when it is sent at once. */
function folderOf(one: Waiting): string {
  if (!isWaitingStep(one)) return 'reports';
  if ('signature' in one.input) return 'signatures';
  return isResidentStep(one.op) ? 'steps' : 'jobs';
}

/** Uploads what is left, noting each photo at once, so that an interruption never uploads one twice. */
async function uploadPhotos(requestId: string): Promise<void> {
  for (;;) {
    const one = findWaiting(requestId);
    const photo = one?.photos.find(({ fileId }) => fileId === undefined);
    if (!one || !photo) return;
    const fileId = await uploadPhoto(photo.path, `${folderOf(one)}/${photo.key}.jpg`, () => undefined);
    const photos = one.photos.map((each) => (each.key === photo.key ? { ...each, fileId } : each));
    changeWaiting(requestId, { photos });
    forgetFile(photo.path);
  }
}

/** What is sent in the end: a step of staff says when it was really done. */
function callOf<N extends KeptOp>({ op, input, photos, writtenAt }: WaitingOf<N>): Promise<OutputOf<N>> {
  const facts = withoutPastPromises<InputOf<N>>(withPhotos(input, photos), now());
  return call(op, op === 'ticket.submit' || isResidentStep(op) ? facts : { ...facts, doneAt: writtenAt });
}

/** True when the next may follow, false when the network is gone. */
async function sendOne(requestId: string, news: OutboxNews): Promise<boolean> {
  try {
    await uploadPhotos(requestId);
  } catch {
    if (!(await isOnline())) return false;
    const tries = (findWaiting(requestId)?.tries ?? 0) + 1;
    changeWaiting(requestId, { tries, conflict: tries >= MOST_TRIES ? 'photos' : null });
    return false;
  }
  const one = findWaiting(requestId);
  if (!one) return true;
  try {
    const reply = await callOf<KeptOp>(one);
    dropWaiting(requestId);
    news.onSent(one, reply);
  } catch (error) {
    if (error instanceof NetworkError) return false;
    // A fault of the service holds up this ticket only, and is tried again the next time.
    if (!(error instanceof RefusalError)) return true;
    const fresh = isTicket(error.fresh) ? error.fresh : null;
    const holder = fresh?.assignee && !fresh.assignee.mine ? fresh.assignee.alias : null;
    changeWaiting(requestId, { conflict: error.refusal, stands: fresh?.status ?? null, holder });
    news.onRefused(one, error.fresh);
  }
  return true;
}

/** The oldest that may go: a step never overtakes an earlier one of its ticket, even one that waits for the person or is being given up. */
function nextOf(tried: ReadonlySet<string>): string | null {
  const held = new Set<string>();
  for (const one of waitingNow()) {
    const { requestId } = one.input;
    const ready = one.conflict === null && !isLeaving(requestId);
    if (ready && !tried.has(requestId) && !held.has(queueOf(one))) return requestId;
    held.add(queueOf(one));
  }
  return null;
}

async function sendAll(news: OutboxNews): Promise<void> {
  const tried = new Set<string>();
  for (let next = nextOf(tried); next !== null; next = nextOf(tried)) {
    tried.add(next);
    if (!(await sendOne(next, news))) return;
  }
}

/** Sends what waits in the order it was written, each once (T24); a call while it is under way joins it. */
export const sendWaiting = (news: OutboxNews): Promise<void> =>
  (sending ??= sendAll(news).finally(() => (sending = null)));
