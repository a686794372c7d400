import { View } from '@tarojs/components';
import { sendNow } from '@/api/outbox/outbox';
import { changeWaiting, dropWaiting } from '@/api/outbox/outbox-store';
import type { WaitingReport } from '@/api/outbox/waiting-report';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import { conflictWords } from './conflict-words';
import s from './outbox.module.scss';

/** A report that waits for the network, or for the person when it could not be sent as it is (T24). */
export function WaitingCard({ report, now }: { report: WaitingReport; now: number }) {
  const { input, photos, writtenAt, conflict } = report;
  const count = photos.length + input.photos.length;
  const again = (part: Partial<WaitingReport> = {}) => {
    changeWaiting(input.requestId, { tries: 0, conflict: null, ...part });
    void sendNow();
  };
  const giveUp = async () => {
    const question = { title: '删除这条待发送的报修？', confirm: '删除', cancel: '留着', danger: true };
    if (await ask(question)) dropWaiting(input.requestId);
  };
  return (
    <Card
      id={`waiting-${input.requestId}`}
      title={input.text.slice(0, 60)}
      extra={<Tag tone={conflict ? 'red' : 'yellow'}>{conflict ? '发送失败' : '待发送'}</Tag>}
    >
      <View className={s.note}>
        {`${momentWords(writtenAt, now)} 填写${count > 0 ? ` · ${count} 张照片` : ''}`}
      </View>
      <View className={conflict ? s.bad : s.note}>
        {conflict ? conflictWords(conflict, now) : '网络恢复后自动发送，不用重新填写'}
      </View>
      <View className={s.buttons}>
        <Button id="waiting-send" kind="soft" size="small" onTap={() => again()}>
          {conflict ? '再试一次' : '现在发送'}
        </Button>
        {conflict === 'photos' ? (
          <Button id="waiting-bare" kind="plain" size="small" onTap={() => again({ photos: [] })}>
            不带照片发送
          </Button>
        ) : null}
        <Button id="waiting-drop" kind="text" size="small" onTap={() => void giveUp()}>
          删除
        </Button>
      </View>
    </Card>
  );
}
