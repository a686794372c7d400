import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { clockWords, momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { Photos } from '@/components/photos/photos';
import { VideoPlayer } from '@/components/video/video-player';
import { VoicePlayer } from '@/components/voice/voice-player';
import type { TicketView } from '@/contract/views';
import { LongText } from '../components/long-text';
import s from './ticket.module.scss';

/** What the resident wrote, showed and wished for (T2), and what they added since (T21). */
export function Report({ ticket, now }: { ticket: TicketView; now: number }) {
  const added = ticket.timeline.filter((item) => item.type === 'facts-added');
  const { slot } = ticket;
  return (
    <Card title="报修内容" extra={momentWords(ticket.createdAt, now)}>
      <LongText id="full-text" text={ticket.fullText} />
      <VoicePlayer fileId={ticket.voice} />
      <VideoPlayer fileId={ticket.video} />
      <Photos fileIds={ticket.photos} />
      {added.map((item) => (
        <View key={item.at} className={s.added}>
          <View className={s.label}>{`业主补充 · ${momentWords(item.at, now)}`}</View>
          <View>{item.words}</View>
          <Photos fileIds={item.photos ?? []} />
        </View>
      ))}
      {slot ? (
        <View className={s.slot}>
          <Icon name="calendar" size={16} />
          <View>{`希望上门：${momentWords(slot.from, now)}–${clockWords(slot.to)}`}</View>
        </View>
      ) : null}
    </Card>
  );
}
