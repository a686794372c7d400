import { useState } from 'react';
import { View } from '@tarojs/components';
import { NetworkError } from '@/api/errors';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { ComplaintCard } from '@/components/complaint/complaint-card';
import { LevelTag } from '@/components/complaint/level-tag';
import { SortTag } from '@/components/complaint/sort-tag';
import { LongList } from '@/components/long-list/long-list';
import { Overlay } from '@/components/overlay/overlay';
import { PagedFrame } from '@/components/paged/paged-frame';
import { PhoneButton } from '@/components/phone-button/phone-button';
import { Photos } from '@/components/photos/photos';
import { SafetyCard } from '@/components/safety/safety-card';
import { Sent } from '@/components/sent/sent';
import { TicketCard } from '@/components/ticket-card/ticket-card';
import { TicketTimeline } from '@/components/ticket-timeline/ticket-timeline';
import { useVideo } from '@/components/video/use-video';
import { VideoField } from '@/components/video/video-field';
import { VoiceField } from '@/components/voice/voice-field';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import { complaintSample, NOW, ticketSamples, timelineSample } from './samples';
import s from './index.module.scss';

const nothing = () => undefined;
const waited = () => Promise.resolve();
const PAGED = {
  data: { pages: [{ items: [] }] },
  error: new NetworkError(null),
  refetch: waited,
  hasNextPage: true,
  isFetchingNextPage: false,
  fetchNextPage: waited,
};
const MANY = Array.from({ length: 40 }, (_, index) => ({ id: String(index) }));

/** Components made of others: cards of tickets and complaints, the record, safety, what is said and shown. */
export function RecordSamples() {
  const [open, setOpen] = useState<'words' | 'overlay' | null>(null);
  const [voice, setVoice] = useState<string | null>(null);
  const video = useVideo(null);
  const close = () => setOpen(null);
  return (
    <View>
      {ticketSamples.map((ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} now={NOW} onOpen={nothing} />
      ))}
      <ComplaintCard complaint={complaintSample} now={NOW} onOpen={nothing} />
      <Card title="投诉的种类与等级">
        <View className={s.row}>
          <SortTag sort="complaint" />
          <SortTag sort="suggestion" />
          <SortTag sort="praise" />
          <LevelTag level={1} />
          <LevelTag level={2} />
          <LevelTag level={3} />
        </View>
      </Card>
      <Card title="处理进度（超过 4 条会收起）">
        <TicketTimeline items={timelineSample} now={NOW} mine />
      </Card>
      <SafetyCard plan="gas_leak" hotline="021-5555 0110" />
      <Sent
        title="报修已提交"
        number="工单号 WX261123-0001"
        next={[{ icon: 'phone', words: '今天 10:30 前，工作人员会与您联系' }]}
        kinds={[]}
        see={{ id: 'see-sample', words: '查看工单进度', onTap: nothing }}
        onHome={nothing}
      />
      <Card title="照片、视频与语音">
        <Photos fileIds={['']} />
        <View className={s.gap} />
        <VideoField video={video} />
        <View className={s.gap} />
        <VoiceField value={voice} onChange={setVoice} />
      </Card>
      <Card title="微信手机号">
        <PhoneButton id="phone" loading={false} onCode={nothing}>
          用微信手机号绑定
        </PhoneButton>
      </Card>
      <Card title="面板与遮罩">
        <View className={s.row}>
          <Button id="show-words" kind="plain" onTap={() => setOpen('words')}>
            写几句话
          </Button>
          <Button id="show-overlay" kind="plain" onTap={() => setOpen('overlay')}>
            遮罩
          </Button>
        </View>
      </Card>
      <Card title="分页列表：网络不通时内容还在">
        <PagedFrame paged={PAGED} count={1} empty={null}>
          <Cell title="已加载的内容" />
        </PagedFrame>
      </Card>
      <Card title="长列表：只画屏幕附近的">
        <LongList items={MANY} guess={24} draw={({ id }) => <View>{`第 ${Number(id) + 1} 条`}</View>} />
      </Card>
      {open === 'words' ? (
        <WordsSheet
          id="sample"
          title="没修好"
          label="没修好的地方"
          placeholder="例如：还在漏，比之前小一点"
          phrases={['还是老样子', '好了一点']}
          max={200}
          photos
          confirm="发送"
          busy={false}
          onSend={close}
          onClose={close}
        />
      ) : null}
      {open === 'overlay' ? (
        <Overlay at="middle" onClose={close}>
          <Card title="点暗处关闭" />
        </Overlay>
      ) : null}
      <BottomBar>
        <Button block>确认修好</Button>
      </BottomBar>
    </View>
  );
}
