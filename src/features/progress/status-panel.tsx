import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Countdown } from '@/components/countdown/countdown';
import { Steps } from '@/components/steps/steps';
import { promiseProps } from '@/components/ticket-card/promise-props';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { TicketView } from '@/contract/views';
import { isEnded } from '@/domain/ticket/status';
import { headline } from './headline';
import { STAGES, stageOf } from './stage';
import s from './progress.module.scss';

/** How it stands, what happens next, and the promise with what is left of it (T7, T11). */
export function StatusPanel({ ticket, now }: { ticket: TicketView; now: number }) {
  const { title, next } = headline(ticket, now);
  // A question is answered, not visited and repaired.
  const stage = ticket.classification.urgency === 'inquiry' ? null : stageOf(ticket.status);
  const promise = isEnded(ticket.status) ? null : promiseProps(ticket.promise, ticket.classification.urgency);
  return (
    <Card id="status">
      <View className={s.head}>
        <View id="headline" className={s.title}>
          {title}
        </View>
        {isEnded(ticket.status) ? null : <UrgencyTag urgency={ticket.classification.urgency} />}
      </View>
      {next ? <View className={s.next}>{next}</View> : null}
      {ticket.plan?.startedAt && !ticket.plan.clearedAt ? (
        <View className={s.next}>应急预案已启动，值班人员正在处置</View>
      ) : null}
      {promise ? (
        <View className={s.promise}>
          <Countdown now={now} {...promise} />
        </View>
      ) : null}
      {stage === null ? null : (
        <View className={s.steps}>
          <Steps names={STAGES} current={stage} />
        </View>
      )}
    </Card>
  );
}
