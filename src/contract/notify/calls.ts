import { z } from 'zod';
import type { CallOutcome } from '../../domain/notification/calls/call-task';
import { cursor, id, requestId, words } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';

/** A resident to call because a message did not reach them (N3): what to tell; who, masked. */
export interface CallCard {
  id: string;
  docId: string;
  /** whom it is for, opaque: what one resident has to hear is told in one call */
  resident: string;
  number: string;
  area: string;
  title: string;
  body: string;
  urgent: boolean;
  messageAt: number;
  at: number;
  tries: number;
  active: boolean;
  /** a colleague who is calling right now */
  taker: string | null;
  mine: boolean;
  outcome: CallOutcome | null;
}

/** The task in the hands of whoever took it, with whom to call; taking it is on record (P4). */
export interface CallView extends CallCard {
  name: string;
  phone: string;
  note: string;
}

/** A community's open call tasks, the oldest first, 20 a page; the first page carries how many there are. */
export const listCalls = operation<Page<CallCard> & { open: number | null }>()(
  'notify.list-calls',
  z.object({ communityId: id, cursor }),
);

/** How many call tasks are open, for the workbench. */
export const countCalls = operation<{ open: number }>()('notify.count-calls', z.object({ communityId: id }));

/** Takes a task and reveals whom to call. Refusals: not-found, wrong-status, already-taken. */
export const takeCall = operation<CallView>()('notify.take-call', z.object({ callId: id, requestId }));

/** Records how the call went. Refusals: not-found, wrong-status, already-taken. */
export const finishCall = operation<CallCard>()(
  'notify.finish-call',
  z.object({ callId: id, requestId, outcome: z.enum(['told', 'not-reached']), note: words(200, 0) }),
);
