import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { momentWords } from '@/components/format/time-words';
import { Tag, type Tone } from '@/components/tag/tag';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { NoticeWork } from '@/contract/announce/views';
import { announcementStatusNames, type AnnouncementStatus } from '@/domain/announcement/announcement';
import { renewNotices, useProgress } from './use-notices';
import s from './notices.module.scss';

const TONES: Record<AnnouncementStatus, Tone> = {
  scheduled: 'blue',
  telling: 'yellow',
  told: 'primary',
  clearing: 'yellow',
  cleared: 'green',
  cancelled: 'grey',
};

interface NoticeRowProps {
  notice: NoticeWork;
  now: number;
  onEnd: () => void;
}

/** One notice with its progress and what can be done about it now (N5). */
export function NoticeRow({ notice, now, onEnd }: NoticeRowProps) {
  const { id, communityId, title, text, area, status, by, publishAt, actions, clear } = notice;
  const [open, setOpen] = useState(false);
  const { run, busy } = useIntention<'cancel'>(id);
  const withdraw = async () => {
    if (!(await ask({ title: '撤回这条通知？', words: '还没有人收到，撤回后不会再发。', danger: true })))
      return;
    await run(
      'cancel',
      {},
      (requestId) => call('announce.cancel', { noticeId: id, requestId }),
      () => renewNotices(communityId),
    )
      .then(() => toast('已撤回', 'good'))
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'));
    renewNotices(communityId);
  };
  return (
    <Card>
      <View className={s.head}>
        <View className={s.title}>{title}</View>
        <Tag tone={TONES[status]}>{announcementStatusNames[status]}</Tag>
      </View>
      <View className={s.meta}>
        {`${area} · ${by} · ${momentWords(publishAt, now)}${status === 'scheduled' ? ' 发布' : ''}`}
      </View>
      <View className={s.text}>{text}</View>
      {clear ? <View className={s.clear}>{`${momentWords(clear.at, now)} 解除：${clear.text}`}</View> : null}
      {status === 'scheduled' || status === 'cancelled' ? null : (
        <View className={s.told}>{told(notice)}</View>
      )}
      {open ? <Read noticeId={id} communityId={communityId} /> : null}
      <View className={s.foot}>
        {status === 'scheduled' || status === 'cancelled' || open ? null : (
          <Button id={`read-${id}`} kind="text" size="small" onTap={() => setOpen(true)}>
            查看已读
          </Button>
        )}
        {actions.includes('cancel') ? (
          <Button
            id={`cancel-${id}`}
            kind="plain"
            size="small"
            loading={busy !== null}
            onTap={() => void withdraw()}
          >
            撤回
          </Button>
        ) : null}
        {actions.includes('all-clear') ? (
          <Button id={`end-${id}`} kind="soft" size="small" icon="check" onTap={onEnd}>
            解除
          </Button>
        ) : null}
      </View>
    </Card>
  );
}

function told({ told: people, clearedTo, clear }: NoticeWork): string {
  const first = `已通知 ${people} 人`;
  return clear ? `${first}，解除已告知 ${clearedTo} 人` : first;
}

function Read({ noticeId, communityId }: { noticeId: string; communityId: string }) {
  const { data, error } = useProgress(noticeId, communityId);
  const words = data ? `其中 ${data.read ?? 0} 人已在小程序阅读` : error ? errorWords(error) : '正在统计';
  return <View className={s.told}>{words}</View>;
}
