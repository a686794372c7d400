import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { spoken } from '@/components/spoken';
import { mayEver } from '@/domain/access/may';
import type { Role } from '@/domain/access/roles';
import type { Operation } from '@/domain/access/table';
import { open } from '@/platform/navigation';
import { urls } from '../urls';
import { actorOf } from './scopes-of';
import s from './shortcuts.module.scss';

interface Shortcut {
  id: string;
  name: string;
  icon: IconName;
  url: string;
  /** shown to whoever may do this */
  needs: Operation;
}

const SHORTCUTS: readonly Shortcut[] = [
  { id: 'intake', name: '代客报修', icon: 'phone', url: urls.intake, needs: 'ticket.submit-for' },
];

/** What else staff begin from the workbench, as far as their roles allow (P3); nothing when nothing is theirs. */
export function Shortcuts({ roles }: { roles: Role[] }) {
  const actor = actorOf(roles);
  const mine = SHORTCUTS.filter(({ needs }) => mayEver(needs, actor));
  if (mine.length === 0) return null;
  return (
    <View className={s.row}>
      {mine.map(({ id, name, icon, url }) => (
        <View
          key={id}
          id={`go-${id}`}
          className={s.item}
          hoverClass={s.pressed ?? 'none'}
          onClick={() => void open(url)}
          {...spoken('button', name)}
        >
          <Icon name={icon} size={18} />
          <View>{name}</View>
        </View>
      ))}
    </View>
  );
}
