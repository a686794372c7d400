import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import { Tag } from '@/components/tag/tag';
import type { TicketView } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import { outcomeNames, responsibilityNames } from '@/domain/ticket/facts';
import { OutsidePhone } from './outside-phone';
import s from './progress.module.scss';

/** Who pays: while nobody has decided, nothing is promised (T14); once it has ended only what was agreed is owed (T15). */
function costOf({ diagnosis, completion }: TicketView): string {
  if (!diagnosis) return '';
  if (completion) return completion.chargedCents === null ? '没有产生费用' : '';
  const { chargeable, responsibility } = diagnosis;
  if (chargeable) return `${responsibilityNames[responsibility]} · 需要付费，报价经您同意后才施工`;
  if (responsibility === 'undecided') return '如需收费会先报价给您';
  return `${responsibilityNames[responsibility]} · 不收费`;
}

/** As the technician found it: taken with the diagnosis, or kept for the end (T13). */
const beforeOf = ({ completion, timeline }: TicketView): string[] =>
  completion && completion.photos.before.length > 0
    ? completion.photos.before
    : ([...timeline].reverse().find(({ type }) => type === 'diagnosed')?.photos ?? []);

const titleOf = ({ completion, status }: TicketView): string => {
  if (!completion) return '检查情况';
  // Somebody goes again: how it ended the last time is not how it stands (T18).
  const last = status === 'completed' || status === 'closed' ? '' : '上次';
  return `${last}${completion.outcome === 'answered' ? '答复' : '维修结果'}`;
};

/** What the technician found, who pays, and how it ended with photos before and after (T10, T13, T14). */
export function FindingsPanel({ ticket, now }: { ticket: TicketView; now: number }) {
  const { diagnosis, completion } = ticket;
  if (!diagnosis && !completion) return null;
  const before = beforeOf(ticket);
  const cost = costOf(ticket);
  return (
    <Card title={titleOf(ticket)} extra={completion ? momentWords(completion.at, now) : undefined}>
      {completion ? (
        <View>
          {completion.outcome === 'answered' ? null : (
            <Tag tone={completion.outcome === 'fixed' ? 'green' : 'yellow'}>
              {outcomeNames[completion.outcome]}
            </Tag>
          )}
          <View className={s.words}>{completion.summary}</View>
          {before.length > 0 ? <View className={s.label}>维修前</View> : null}
          <Photos fileIds={before} />
          {completion.photos.after.length > 0 ? <View className={s.label}>维修后</View> : null}
          <Photos fileIds={[...completion.photos.during, ...completion.photos.after]} />
          {completion.chargedCents !== null ? (
            <View className={s.note}>{`费用 ${toYuan(completion.chargedCents)}`}</View>
          ) : null}
          {completion.outsidePhone ? <OutsidePhone phone={completion.outsidePhone} /> : null}
          {completion.signature ? <View className={s.label}>住户签名</View> : null}
          <Photos fileIds={completion.signature ? [completion.signature] : []} />
        </View>
      ) : null}
      {diagnosis ? (
        <View className={s.diagnosis}>
          <View className={s.label}>故障原因</View>
          <View>{diagnosis.text}</View>
          {cost ? <View className={s.note}>{cost}</View> : null}
          {diagnosis.parts ? <View className={s.note}>{`配件：${diagnosis.parts}`}</View> : null}
        </View>
      ) : null}
    </Card>
  );
}
