import { View } from '@tarojs/components';
import { keys } from '@/api/keys';
import { isResidentStep } from '@/api/outbox/kept-steps';
import { sendNow } from '@/api/outbox/outbox';
import { dropWaiting, waitingIn } from '@/api/outbox/outbox-store';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import type { WaitingStep } from '@/api/outbox/waiting';
import { queryClient } from '@/api/query-client';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { conflictWords, isLost } from '@/features/outbox/conflict-words';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { urls } from '../urls';
import { titleOf } from './waiting-steps';

/** A job somebody else has by now: to be known, not to be done; whatever stood behind it goes too, for it was for that job. */
function seen({ input }: WaitingStep): void {
  waitingIn(input.ticketId).forEach((one) => dropWaiting(one.input.requestId));
  void queryClient.invalidateQueries({ queryKey: keys.allWork });
}

/** On the workbench: how many steps wait for the network, and each that needs the person, whatever list is shown (T24). */
export function WaitingNotice() {
  const now = useNow();
  // What somebody said about their own report at home is told there.
  const steps = useWaitingSteps().filter(({ op }) => !isResidentStep(op));
  const stuck = steps.filter(({ conflict }) => conflict !== null);
  const waiting = steps.length - stuck.length;
  return (
    <View>
      {stuck.map((one) => {
        const about = one.about ? `（${one.about}）` : '';
        return (
          <NoticeBar
            key={one.input.requestId}
            id={`stuck-${one.input.requestId}`}
            tone={isLost(one) ? 'warn' : 'bad'}
            icon="alert"
            onTap={() => (isLost(one) ? seen(one) : void open(urls.ticket(one.input.ticketId)))}
          >
            {isLost(one)
              ? `${conflictWords(one, now)}${about}，点此收起`
              : `「${titleOf(one)}」没有发送成功${about}，点此处理`}
          </NoticeBar>
        );
      })}
      {waiting > 0 ? (
        <NoticeBar id="waiting-steps" tone="warn" icon="offline" onTap={() => void sendNow()}>
          {`${waiting} 步待发送，联网后按顺序自动发送；点此现在发送`}
        </NoticeBar>
      ) : null}
    </View>
  );
}
