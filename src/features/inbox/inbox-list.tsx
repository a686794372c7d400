import { View } from '@tarojs/components';
import { expectNews } from '@/api/expect-news';
import { useInbox } from '@/api/use-inbox';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Empty } from '@/components/state/empty';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InboxMessage } from '@/contract/notify/list-inbox';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { BalanceBar } from './balance-bar';
import { MessageRow } from './message-row';
import { markAllRead, markRead } from './use-read';
import { useUnreadBadge } from './use-unread-badge';
import s from './inbox.module.scss';

const openMessage = (message: InboxMessage) => {
  if (!message.read) markRead(message.id);
  if (!message.link) return;
  expectNews(message.link);
  void open(`/${message.link.replace(/^\//, '')}`);
};

/** The person's messages, newest first; each leads to the place it speaks of (N3). */
export function InboxList({ staff = false }: { staff?: boolean }) {
  const paged = useInbox();
  const now = useNow();
  const unread = useUnreadBadge();
  const messages = itemsOf(paged);
  useEndless(paged);
  const readAll = () => void markAllRead().catch((fault: unknown) => toast(errorWords(fault), 'bad'));
  return (
    <PagedFrame
      paged={paged}
      count={messages.length}
      empty={
        <View>
          <BalanceBar staff={staff} />
          <Empty icon="bell" title="还没有消息" words="报修有进展时，这里会第一时间告诉您。" />
        </View>
      }
    >
      <BalanceBar staff={staff} />
      <View className={s.bar}>
        <View className={s.count}>{unread > 0 ? `${unread} 条未读` : '没有未读消息'}</View>
        {unread > 0 ? (
          <Button id="read-all" kind="text" size="small" onTap={readAll}>
            全部已读
          </Button>
        ) : null}
      </View>
      <View className={s.list}>
        <LongList
          items={messages}
          guess={88}
          draw={(message) => <MessageRow message={message} now={now} onOpen={openMessage} />}
        />
      </View>
    </PagedFrame>
  );
}
