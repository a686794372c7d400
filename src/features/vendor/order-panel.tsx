import { View } from '@tarojs/components';
import { RefusalError } from '@/api/errors';
import { useMe } from '@/api/use-me';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { State } from '@/components/state/state';
import { TicketTimeline } from '@/components/ticket-timeline/ticket-timeline';
import type { VendorOrder } from '@/contract/ticket/vendor-view';
import { useNow } from '@/platform/use-now';
import { DoneForm } from './done-form';
import { OrderFacts } from './order-facts';
import { OrderGone } from './order-gone';
import { OrderSteps } from './order-steps';
import { useOrder, useOrderStep } from './use-order';
import s from './vendor.module.scss';

/** The contractor's last word on it was that they cannot do it (T23). */
const gaveBack = ({ timeline, steps }: VendorOrder): boolean =>
  steps.length === 0 && timeline[timeline.length - 1]?.type === 'job-declined';

/** One work order for whoever holds its link: read, accept, arrive, tell, finish; no account needed (T23). */
export function OrderPanel({ token }: { token: string }) {
  const { data: order, error, refetch } = useOrder(token);
  const { busy, press } = useOrderStep(token);
  const now = useNow();
  // Photos go to the person's own folder, even when they have no account.
  useMe();
  // Whoever gave the job back has no order any more, and needs to hear that this is as it should be.
  if (order && gaveBack(order))
    return (
      <State
        icon="check-circle"
        title="工单已退回物业"
        words="物业会另行安排，这个链接不用再打开了，辛苦了。"
      />
    );
  // Without network what was read stays, and with it the form that is half written (T24).
  if (error && (!order || error instanceof RefusalError))
    return <OrderGone error={error} onRetry={() => void refetch()} />;
  if (!order) return <Skeleton rows={4} />;
  const over = order.status === 'completed' || order.status === 'closed';
  return (
    <View>
      {error ? (
        <NoticeBar tone="warn" icon="offline" onTap={() => void refetch()}>
          网络不通，显示的是刚才的内容，点此重试
        </NoticeBar>
      ) : null}
      {over ? (
        <Card>
          <View id="order-done" className={s.done}>
            <Icon name="check-circle" size={44} color="var(--green)" />
            <View>已完工，辛苦了</View>
            <View className={s.note}>业主验收后工单关闭；有问题物业会联系您</View>
          </View>
        </Card>
      ) : null}
      <OrderFacts order={order} now={now} />
      {order.steps.includes('done') ? <DoneForm order={order} busy={busy === 'done'} press={press} /> : null}
      {order.timeline.length > 0 ? (
        <Card title="处理记录">
          <TicketTimeline items={order.timeline} now={now} />
        </Card>
      ) : null}
      <View className={s.foot}>
        {`${order.vendor}，这个链接有效至 ${momentWords(order.expiresAt, now)}，请勿转给他人`}
      </View>
      <OrderSteps order={order} busy={busy} press={press} />
    </View>
  );
}
