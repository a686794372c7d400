import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import { Tag } from '@/components/tag/tag';
import type { TicketView } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import { outcomeNames } from '@/domain/ticket/facts';
import { Line } from '../components/line';
import { phaseNames, phases } from '../components/phases';
import { roundSteps } from './round-steps';
import s from './ticket.module.scss';

/** Photos of the diagnosis show the state before, too (T13). */
const allBefore = (ticket: TicketView, more: string[]): string[] => [
  ...new Set([
    ...roundSteps(ticket).flatMap(({ type, photos }) => (type === 'diagnosed' ? (photos ?? []) : [])),
    ...more,
  ]),
];

/** How the work ended, with its photos by phase (T13, T14); nothing before the end. */
export function Result({ ticket, now }: { ticket: TicketView; now: number }) {
  const { completion } = ticket;
  if (!completion) return null;
  const photos = { ...completion.photos, before: allBefore(ticket, completion.photos.before) };
  const good = completion.outcome === 'fixed' || completion.outcome === 'answered';
  return (
    <Card
      title={ticket.status === 'completed' || ticket.status === 'closed' ? '处理结果' : '上次处理结果'}
      extra={<Tag tone={good ? 'green' : 'yellow'}>{outcomeNames[completion.outcome]}</Tag>}
    >
      <View className={s.text}>{completion.summary}</View>
      {phases.map((phase) =>
        photos[phase].length > 0 ? (
          <View key={phase} className={s.phase}>
            <View className={s.label}>{phaseNames[phase]}</View>
            <Photos fileIds={photos[phase]} />
          </View>
        ) : null,
      )}
      {completion.chargedCents === null ? null : (
        <Line label="应收" words={toYuan(completion.chargedCents)} />
      )}
      {completion.outsidePhone ? <Line label="外部电话" words={completion.outsidePhone} /> : null}
      {completion.signature ? (
        <View className={s.phase}>
          <View className={s.label}>业主签字</View>
          <Photos fileIds={[completion.signature]} />
        </View>
      ) : null}
      <Line
        label="完成"
        words={`${completion.fixerAlias ? `${completion.fixerAlias} · ` : ''}${momentWords(completion.at, now)}`}
      />
    </Card>
  );
}
