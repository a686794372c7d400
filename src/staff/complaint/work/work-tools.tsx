import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { spoken } from '@/components/spoken';
import { mayEver } from '@/domain/access/may';
import type { Role } from '@/domain/access/roles';
import type { Operation } from '@/domain/access/table';
import { open } from '@/platform/navigation';
import { actorOf } from '../../work/scopes-of';
import { feedbackUrls } from '../urls';
import s from './work.module.scss';

const TOOLS: { id: string; name: string; icon: IconName; url: string; needs: Operation }[] = [
  { id: 'to-record', name: '代登记', icon: 'edit', url: feedbackUrls.record, needs: 'complaint.record' },
  { id: 'to-visits', name: '回访', icon: 'phone', url: feedbackUrls.visits, needs: 'visit.list-due' },
  { id: 'to-figures', name: '报表', icon: 'list', url: feedbackUrls.figures, needs: 'complaint.summary' },
  { id: 'to-words', name: '话术', icon: 'chat', url: feedbackUrls.words, needs: 'complaint.words' },
];

interface WorkToolsProps {
  roles: Role[];
  /** records past the deadline of their step (C8) */
  late: number;
}

/** What else belongs to complaints, one tap away, and what is late; only what the table lets this person do (P3). */
export function WorkTools({ roles, late }: WorkToolsProps) {
  const actor = actorOf(roles);
  return (
    <View className={s.top}>
      <View className={s.tools}>
        {TOOLS.filter(({ needs }) => mayEver(needs, actor)).map(({ id, name, icon, url }) => (
          <View key={id} id={id} className={s.toolItem} onClick={() => void open(url)} {...spoken('button')}>
            <View className={s.toolIcon}>
              <Icon name={icon} size={22} />
            </View>
            <View>{name}</View>
          </View>
        ))}
      </View>
      {late > 0 ? (
        <NoticeBar tone="bad" icon="alert">
          {`有 ${late} 件已超时，正在逐级上报`}
        </NoticeBar>
      ) : null}
    </View>
  );
}
