import { View } from '@tarojs/components';
import { Badge } from '@/components/badge/badge';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { spoken } from '@/components/spoken';
import { mayEver } from '@/domain/access/may';
import type { Role } from '@/domain/access/roles';
import type { Operation } from '@/domain/access/table';
import { open } from '@/platform/navigation';
import { useClaims } from '../admin/claims/use-claims';
import { adminUrls } from '../admin/urls';
import { feedbackUrls } from '../complaint/urls';
import { useOpenCalls } from '../messages/use-calls';
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
  { id: 'calls', name: '电话告知', icon: 'chat', url: urls.calls, needs: 'notify.list-calls' },
  { id: 'notices', name: '社区通知', icon: 'horn', url: urls.notices, needs: 'announce.publish' },
  { id: 'figures', name: '服务报表', icon: 'star', url: feedbackUrls.figures, needs: 'complaint.summary' },
  { id: 'admin', name: '小区管理', icon: 'building', url: adminUrls.hub, needs: 'community.house-file' },
  { id: 'dead', name: '未送达', icon: 'alert', url: urls.dead, needs: 'notify.list-dead' },
];

/** What else staff begin from the workbench, as far as their roles allow (P3); nothing when nothing is theirs. */
export function Shortcuts({ roles, communityId }: { roles: Role[]; communityId: string }) {
  const actor = actorOf(roles);
  const calls = useOpenCalls(communityId, mayEver('notify.count-calls', actor));
  const claims = useClaims(communityId, communityId !== '' && mayEver('community.list-claims', actor));
  const asking = claims.data?.pages.flatMap((page) => page.items).length ?? 0;
  const waits: Partial<Record<string, { count: number; words: string }>> = {
    calls: { count: calls, words: `${calls} 个待致电` },
    admin: { count: asking, words: `${asking} 个住户申请` },
  };
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
          {...spoken('button', waits[id]?.count ? `${name}，${waits[id]?.words}` : name)}
        >
          <Icon name={icon} size={20} />
          <View>{name}</View>
          <View className={s.badge}>
            <Badge count={waits[id]?.count ?? 0} />
          </View>
        </View>
      ))}
    </View>
  );
}
