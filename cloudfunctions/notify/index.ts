import { wxContext } from '../_kit/cloud';
import { sweep } from '../_kit/delivery/sweep';
import { serve } from '../_kit/serve';
import { deliver } from './procedures/deliver';
import { listInbox } from './procedures/list-inbox';
import { markRead } from './procedures/mark-read';
import { recordAccepts } from './procedures/record-accepts';

const operations = serve([listInbox, markRead, recordAccepts, deliver]);

/** Cloud function `notify`: the inbox (N3), the subscription ledger (N2), and by its timer the alarm clock of every workflow. */
export const main = async (
  event: { Type?: string; op?: string; input?: unknown },
  invocation: { request_id?: string },
) => {
  // A timer has nobody behind it; an event that only pretends to be one comes with its sender's openid.
  if (event.Type === 'Timer' && wxContext().openid === '') return sweep(Date.now(), Date.now);
  return operations({ op: event.op ?? '', input: event.input }, invocation);
};
