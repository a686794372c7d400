import { View } from '@tarojs/components';
import { sendNow } from '@/api/outbox/outbox';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { open } from '@/platform/navigation';
import { urls } from '../urls';
import { titleOf } from './waiting-steps';

/** On the workbench: how many steps wait for the network, and each that needs the person, whatever list is shown (T24). */
export function WaitingNotice() {
  const steps = useWaitingSteps();
  const stuck = steps.filter(({ conflict }) => conflict !== null);
  const waiting = steps.length - stuck.length;
  return (
    <View>
      {stuck.map((one) => (
        <NoticeBar
          key={one.input.requestId}
          id={`stuck-${one.input.requestId}`}
          tone="bad"
          icon="alert"
          onTap={() => void open(urls.ticket(one.input.ticketId))}
        >
          {`「${titleOf(one)}」没有发送成功${one.about ? `（${one.about}）` : ''}，点此处理`}
        </NoticeBar>
      ))}
      {waiting > 0 ? (
        <NoticeBar id="waiting-steps" tone="warn" icon="offline" onTap={() => void sendNow()}>
          {`${waiting} 步待发送，联网后按顺序自动发送；点此现在发送`}
        </NoticeBar>
      ) : null}
    </View>
  );
}
