import { View } from '@tarojs/components';
import { giveUp } from '@/api/outbox/give-up';
import { sendNow } from '@/api/outbox/outbox';
import { changeWaiting, dropWaiting, type WaitingFate } from '@/api/outbox/outbox-store';
import type { Waiting } from '@/api/outbox/waiting';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import { toastUndo } from '@/components/toast/toast-store';
import { conflictWords, isLost, withoutPhotos } from './conflict-words';
import s from './outbox.module.scss';

interface WaitingCardProps {
  one: Waiting;
  title: string;
  /** what was written, when the title is not already that */
  words?: string;
  now: number;
  photoCount: number;
  /** it goes after another one that needs the person first */
  held?: boolean;
  /** it is sent together with the one above it, which says how and when */
  behind?: boolean;
  /** opens the form again with everything in it */
  onRedo?: () => void;
}

/** What waits for the network, or for the person when it could not be sent as it is (T24). */
export function WaitingCard({ one, title, words, now, photoCount, held, behind, onRedo }: WaitingCardProps) {
  const { input, photos, writtenAt, conflict } = one;
  const again = (part: WaitingFate = {}) => {
    changeWaiting(input.requestId, { tries: 0, conflict: null, stands: null, holder: null, ...part });
    void sendNow();
  };
  const drop = () => {
    const { settle, takeBack } = giveUp(input.requestId);
    toastUndo('已删除，不再发送', takeBack, settle);
  };
  const seen = () => {
    dropWaiting(input.requestId);
    void sendNow();
  };
  const lost = isLost(one);
  const waits = held ? '等前面一条处理好再发送' : '网络恢复后自动发送，不用重新填写';
  return (
    <Card
      id={`waiting-${input.requestId}`}
      title={title}
      extra={
        <Tag tone={conflict ? 'red' : 'yellow'}>{lost ? '没有接到' : conflict ? '发送失败' : '待发送'}</Tag>
      }
    >
      {words ? <View className={s.written}>{words}</View> : null}
      <View className={s.note}>
        {`${momentWords(writtenAt, now)} 填写${photoCount > 0 ? ` · ${photoCount} 张照片` : ''}`}
      </View>
      {behind ? null : (
        <View className={conflict ? s.bad : s.note}>{conflict ? conflictWords(one, now) : waits}</View>
      )}
      {lost ? (
        <View className={s.buttons}>
          <Button id="waiting-seen" kind="soft" size="small" onTap={seen}>
            知道了
          </Button>
        </View>
      ) : (
        <View className={s.buttons}>
          {held || behind ? null : (
            <Button id="waiting-send" kind="soft" size="small" onTap={() => again()}>
              {conflict ? '再试一次' : '现在发送'}
            </Button>
          )}
          {conflict === 'photos' && withoutPhotos(one) ? (
            <Button
              id="waiting-bare"
              kind="plain"
              size="small"
              onTap={() => again({ photos: photos.filter(({ fileId }) => fileId !== undefined) })}
            >
              不带照片发送
            </Button>
          ) : null}
          {onRedo ? (
            <Button id="waiting-redo" kind="plain" size="small" onTap={onRedo}>
              重新填写
            </Button>
          ) : null}
          <Button id="waiting-drop" kind="text" size="small" onTap={drop}>
            删除
          </Button>
        </View>
      )}
    </Card>
  );
}
