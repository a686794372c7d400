import { isOnline } from '../../platform/network';
import { forgetFile } from '../../platform/keep-file';
import { uploadPhoto } from '../../platform/upload';
import type { SubmitReply } from '../../contract/ticket/submit';
import { RefusalError } from '../errors';
import { call } from '../service';
import { changeWaiting, dropWaiting, waitingReports } from './outbox-store';
import type { WaitingReport } from './waiting-report';

const MOST_TRIES = 3;
let sending: Promise<void> | null = null;

const find = (requestId: string): WaitingReport | undefined =>
  waitingReports().find((one) => one.input.requestId === requestId);

/** Uploads what is left, noting each photo at once, so that an interruption never uploads one twice. */
async function uploadPhotos(requestId: string): Promise<void> {
  for (let report = find(requestId); report?.photos[0]; report = find(requestId)) {
    const [photo, ...rest] = report.photos;
    const fileId = await uploadPhoto(photo.path, `reports/${photo.key}.jpg`, () => undefined);
    const input = { ...report.input, photos: [...report.input.photos, fileId] };
    changeWaiting(requestId, { input, photos: rest });
    forgetFile(photo.path);
  }
}

/** One report: true when the next may follow, false when the network is gone. */
async function sendOne(requestId: string, onSent: (reply: SubmitReply) => void): Promise<boolean> {
  try {
    await uploadPhotos(requestId);
  } catch {
    if (!(await isOnline())) return false;
    const tries = (find(requestId)?.tries ?? 0) + 1;
    changeWaiting(requestId, { tries, conflict: tries >= MOST_TRIES ? 'photos' : null });
    return false;
  }
  const report = find(requestId);
  if (!report) return true;
  try {
    const reply = await call('ticket.submit', report.input);
    dropWaiting(requestId);
    onSent(reply);
    return true;
  } catch (error) {
    if (!(error instanceof RefusalError)) return false;
    changeWaiting(requestId, { conflict: error.refusal });
    return true;
  }
}

async function sendAll(onSent: (reply: SubmitReply) => void): Promise<void> {
  for (const { input, conflict } of waitingReports()) {
    if (conflict === null && !(await sendOne(input.requestId, onSent))) return;
  }
}

/** Sends waiting reports in the order they were written, each once (T24); a call while it is under way joins it. */
export const sendWaiting = (onSent: (reply: SubmitReply) => void): Promise<void> =>
  (sending ??= sendAll(onSent).finally(() => (sending = null)));
