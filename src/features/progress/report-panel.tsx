import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import { VideoPlayer } from '@/components/video/video-player';
import { VoicePlayer } from '@/components/voice/voice-player';
import type { TicketView } from '@/contract/views';
import { SPOKEN_ONLY } from '@/domain/classification/spoken-only';
import { CATEGORY_NAMES, FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import s from './progress.module.scss';

/** What kind of fault it is; of a report that was only spoken nobody knows before listening (P8). */
const kindOf = ({ classification: { category, fault }, fullText }: TicketView): string =>
  fullText === SPOKEN_ONLY && fault === 'other'
    ? '客服听录音后确定'
    : `${CATEGORY_NAMES[category]} · ${FAULT_NAMES[fault]}`;

/** What was reported: words, photos, place, wished visit, number. */
export function ReportPanel({ ticket, now }: { ticket: TicketView; now: number }) {
  const { place, slot, reporter } = ticket;
  const rows: [string, string][] = [
    ['类型', kindOf(ticket)],
    ['地点', [place.area, place.detail].filter(Boolean).join(' ')],
    ...(slot ? [['希望上门', `${momentWords(slot.from, now)} 起`] as [string, string]] : []),
    ['联系人', `${reporter.name} ${reporter.phone}`],
    ['报修时间', momentWords(ticket.createdAt, now)],
    ['工单号', ticket.number],
  ];
  return (
    <Card title="报修内容">
      <View className={s.text}>{ticket.fullText}</View>
      <VoicePlayer fileId={ticket.voice} />
      <VideoPlayer fileId={ticket.video} />
      <Photos fileIds={ticket.photos} />
      <View className={s.rows}>
        {rows.map(([name, value]) => (
          <View key={name} className={s.row}>
            <View className={s.rowName}>{name}</View>
            <View className={s.rowValue}>{value}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}
