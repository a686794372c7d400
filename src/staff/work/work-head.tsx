import { View } from '@tarojs/components';
import { useInbox } from '@/api/use-inbox';
import { Avatar } from '@/components/avatar/avatar';
import { Badge } from '@/components/badge/badge';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { Switch } from '@/components/switch/switch';
import type { Me } from '@/contract/community/who-am-i';
import { open } from '@/platform/navigation';
import { initialOf } from '../me/initial-of';
import { useDuty } from '../me/use-duty';
import { roleWords } from '../me/role-words';
import { urls } from '../urls';
import s from './work.module.scss';

/** Who is working, on or off duty, and the messages: the top of the workbench. */
export function WorkHead({ me }: { me: Me }) {
  const { has, onDuty, change } = useDuty(me);
  const unread = useInbox().data?.pages[0]?.unread ?? 0;
  return (
    <View className={s.head}>
      <View
        id="staff-me"
        className={s.person}
        onClick={() => void open(urls.me)}
        {...spoken('button', '我的资料')}
      >
        <Avatar name={initialOf(me.staff?.alias ?? '')} />
        <View className={s.names}>
          <View className={s.alias}>{me.staff?.alias}</View>
          <View className={s.roles}>{roleWords(me)}</View>
        </View>
        <Icon name="right" size={16} color="var(--ink-3)" />
      </View>
      {has ? (
        <View className={s.duty}>
          <View className={onDuty ? s.on : s.off}>{onDuty ? '在岗' : '休息'}</View>
          <Switch id="duty" label="在岗接单" on={onDuty} onChange={change} />
        </View>
      ) : null}
      <View
        id="staff-inbox"
        className={s.bell}
        onClick={() => void open(urls.inbox)}
        {...spoken('button', unread > 0 ? `消息，${unread} 条未读` : '消息')}
      >
        <Icon name="bell" size={24} />
        <View className={s.badge}>
          <Badge count={unread} />
        </View>
      </View>
    </View>
  );
}
