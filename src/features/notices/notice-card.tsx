import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { useNow } from '@/platform/use-now';
import { noticeIcons, whenWords } from './notice-words';
import { useMyNotices } from './use-my-notices';
import s from './notices.module.scss';

const SHOWN = 2;

/** The newest notices on the home page (N5): nothing when there are none, or when they cannot be had. */
export function NoticeCards({ onOpen }: { onOpen: (noticeId: string) => void }) {
  const { data } = useMyNotices();
  const now = useNow();
  if (!data || data.length === 0) return null;
  return (
    <View className={s.cards}>
      {data.slice(0, SHOWN).map((notice) => (
        <View
          key={notice.id}
          id={`notice-${notice.id}`}
          className={cx(s.card, notice.clear !== null && s.over)}
          hoverClass={s.pressed ?? 'none'}
          onClick={() => onOpen(notice.id)}
          {...spoken('button', `${notice.title}，${whenWords(notice, now)}`)}
        >
          <Icon name={notice.clear ? 'check-circle' : noticeIcons[notice.kind]} size={22} />
          <View className={s.words}>
            <View className={s.title}>{notice.title}</View>
            <View className={s.when}>{whenWords(notice, now)}</View>
          </View>
          <Icon name="right" size={16} />
        </View>
      ))}
    </View>
  );
}
