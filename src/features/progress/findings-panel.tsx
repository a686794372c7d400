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

/** While nobody has decided who is responsible, nothing is promised (T14). */
function costOf({ chargeable, responsibility }: NonNullable<TicketView['diagnosis']>): string {
  if (chargeable) return '需要付费，报价经您同意后才施工';
  return responsibility === 'undecided' ? '如需收费会先报价给您' : '不收费';
}

const titleOf = (completion: TicketView['completion']): string =>
  completion ? (completion.outcome === 'answered' ? '答复' : '维修结果') : '检查情况';

/** What the technician found, who pays, and how it ended with photos before and after (T10, T13, T14). */
export function FindingsPanel({ ticket, now }: { ticket: TicketView; now: number }) {
  const { diagnosis, completion } = ticket;
  if (!diagnosis && !completion) return null;
  return (
    <Card title={titleOf(completion)} extra={completion ? momentWords(completion.at, now) : undefined}>
      {completion ? (
        <View>
          <Tag tone={completion.outcome === 'fixed' ? 'green' : 'yellow'}>
            {outcomeNames[completion.outcome]}
          </Tag>
          <View className={s.words}>{completion.summary}</View>
          {completion.photos.before.length > 0 ? <View className={s.label}>维修前</View> : null}
          <Photos fileIds={completion.photos.before} />
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
          <View className={s.note}>
            {`${responsibilityNames[diagnosis.responsibility]} · ${costOf(diagnosis)}`}
          </View>
          {diagnosis.parts ? <View className={s.note}>{`配件：${diagnosis.parts}`}</View> : null}
        </View>
      ) : null}
    </Card>
  );
}
