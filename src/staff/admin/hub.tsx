import { View } from '@tarojs/components';
import { Badge } from '@/components/badge/badge';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { IconName } from '@/components/icon/icon-names';
import type { Me } from '@/contract/community/who-am-i';
import { mayEver } from '@/domain/access/may';
import type { Operation } from '@/domain/access/table';
import { open } from '@/platform/navigation';
import { actorOf } from '../work/scopes-of';
import { useClaims } from './claims/use-claims';
import { adminUrls } from './urls';

const ENTRIES: { needs: Operation; icon: IconName; title: string; note: string; url: string }[] = [
  {
    needs: 'community.house-file',
    icon: 'building',
    title: '房屋档案',
    note: '住户、遗留问题、报修与投诉',
    url: adminUrls.houses,
  },
  {
    needs: 'community.list-spots',
    icon: 'scan',
    title: '点位与二维码',
    note: '批量新建、换码、打印海报',
    url: adminUrls.spots,
  },
  {
    needs: 'community.list-team',
    icon: 'users',
    title: '员工',
    note: '邀请、岗位、班次、停用',
    url: adminUrls.team,
  },
  {
    needs: 'onboarding.list-imports',
    icon: 'list',
    title: '导入房屋、住户、员工',
    note: 'Excel 或 CSV，先预览再导入',
    url: adminUrls.imports,
  },
  {
    needs: 'onboarding.get-community',
    icon: 'home',
    title: '小区设置',
    note: '热线、值班电话、服务承诺',
    url: adminUrls.community,
  },
  {
    needs: 'onboarding.get-templates',
    icon: 'bell',
    title: '微信消息模板',
    note: '订阅消息的模板编号，全公司共用',
    url: adminUrls.templates,
  },
  {
    needs: 'onboarding.create-community',
    icon: 'plus',
    title: '新建小区',
    note: '',
    url: adminUrls.newCommunity,
  },
];

/** Everything about people and places of a community, as far as the person may (P1–P5). */
export function Hub({ me, communityId }: { me: Me; communityId: string }) {
  const actor = actorOf(me.staff?.roles ?? []);
  const decides = mayEver('community.list-claims', actor);
  const { data } = useClaims(communityId, decides);
  const waiting = data?.pages.flatMap((page) => page.items).length ?? 0;
  const more = data?.pages.at(-1)?.next != null;
  return (
    <View>
      {decides ? (
        <Card flush>
          <Cell
            id="admin-claims"
            icon="key"
            title="住户认证申请"
            note="核对后通过或退回"
            value={<Badge count={waiting} more={more} />}
            onTap={() => void open(adminUrls.claims)}
          />
        </Card>
      ) : null}
      <Card flush>
        {ENTRIES.filter(({ needs }) => mayEver(needs, actor)).map(({ icon, title, note, url }) => (
          <Cell key={title} icon={icon} title={title} note={note} onTap={() => void open(url)} />
        ))}
      </Card>
    </View>
  );
}
