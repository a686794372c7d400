import { wxContext } from '../_kit/cloud';
import { heedWechat } from '../_kit/delivery/ledger/heed-wechat';
import { sweep } from '../_kit/delivery/sweep';
import { heedVerdict } from '../_kit/safety/heed-verdict';
import { serve } from '../_kit/serve';
import { balance } from './procedures/balance';
import { countCalls } from './procedures/count-calls';
import { deliver } from './procedures/deliver';
import { finishCall } from './procedures/finish-call';
import { listCalls } from './procedures/list-calls';
import { listDead } from './procedures/list-dead';
import { listInbox } from './procedures/list-inbox';
import { listSent } from './procedures/list-sent';
import { markRead } from './procedures/mark-read';
import { recordAccepts } from './procedures/record-accepts';
import { retryDead } from './procedures/retry-dead';
import { robot } from './procedures/robot';
import { setRobot } from './procedures/set-robot';
import { takeCall } from './procedures/take-call';

const operations = serve([
  listInbox,
  markRead,
  recordAccepts,
  balance,
  deliver,
  listSent,
  listCalls,
  countCalls,
  takeCall,
  finishCall,
  listDead,
  retryDead,
  robot,
  setRobot,
]);

/** Cloud function `notify`: the inbox (N3), the subscription ledger (N2), and by its timer the alarm clock of every workflow. */
export const main = async (
  event: { Type?: string; MsgType?: string; op?: string; input?: unknown },
  invocation: { request_id?: string },
) => {
  // A timer has nobody behind it; an event that only pretends to be one comes with its sender's openid.
  if (event.Type === 'Timer' && wxContext().openid === '') return sweep(Date.now(), Date.now);
  if (event.MsgType === 'event') {
    if (await heedVerdict(event)) return { heeded: 1 };
    return { heeded: await heedWechat(event, wxContext().openid) };
  }
  return operations({ op: event.op ?? '', input: event.input }, invocation);
};
