import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { spoken } from '@/components/spoken';
import type { InboxMessage } from '@/contract/notify/list-inbox';
import s from './inbox.module.scss';

const ICONS: Record<string, IconName> = {
  submitted: 'check-circle',
  assigned: 'user',
  'job-accepted': 'user',
  contacted: 'calendar',
  'set-out': 'send',
  arrived: 'pin',
  diagnosed: 'search',
  'progress-noted': 'wrench',
  'result-objected': 'refresh',
  completed: 'wrench',
  'survey-asked': 'star',
  'survey-reminded': 'star',
  'clock-breached': 'alert',
  answered: 'chat',
  announced: 'horn',
  'announcement-over': 'check-circle',
  'home-approved': 'key',
  'home-declined': 'door',
  'home-removed': 'door',
  'home-ended': 'door',
};

interface MessageRowProps {
  message: InboxMessage;
  now: number;
  onOpen: (message: InboxMessage) => void;
}

/** One message: what happened, in two lines, with a dot while unread (N3). It is heard as it is read: a label would send every word twice. */
export function MessageRow({ message, now, onOpen }: MessageRowProps) {
  return (
    <View
      id={`message-${message.id.replace(/[^\w-]/g, '-')}`}
      className={s.row}
      onClick={() => onOpen(message)}
      {...spoken('button')}
    >
      <View className={cx(s.icon, message.urgent && s.urgent)}>
        <Icon name={message.urgent ? 'siren' : (ICONS[message.kind] ?? 'bell')} size={22} />
        {message.read ? null : <View className={s.dot} {...spoken('img', '未读')} />}
      </View>
      <View className={s.words}>
        <View className={s.head}>
          <View className={cx(s.title, !message.read && s.unread)}>{message.title}</View>
          <View className={s.time}>{momentWords(message.at, now)}</View>
        </View>
        <View className={s.body}>{message.body}</View>
        {message.about ? <View className={s.about}>{message.about}</View> : null}
      </View>
    </View>
  );
}
