import { balance } from './balance';
import { countCalls, finishCall, listCalls, takeCall } from './calls';
import { listDead, retryDead } from './dead';
import { deliver } from './deliver';
import { listInbox } from './list-inbox';
import { listSent } from './list-sent';
import { markRead } from './mark-read';
import { recordAccepts } from './record-accepts';
import { robot, setRobot } from './robot';

/** Every operation on messages, by its name in the access table. */
export const notifyOperations = {
  'notify.list-inbox': listInbox,
  'notify.deliver': deliver,
  'notify.mark-read': markRead,
  'notify.record-accepts': recordAccepts,
  'notify.balance': balance,
  'notify.list-sent': listSent,
  'notify.list-calls': listCalls,
  'notify.count-calls': countCalls,
  'notify.take-call': takeCall,
  'notify.finish-call': finishCall,
  'notify.list-dead': listDead,
  'notify.retry-dead': retryDead,
  'notify.robot': robot,
  'notify.set-robot': setRobot,
} as const;
