import type { ReactNode } from 'react';
import { Chips } from '@/components/chips/chips';
import { Page } from '@/components/page/page';
import { Button } from '@/components/button/button';
import { Empty } from '@/components/state/empty';
import type { Me } from '@/contract/community/who-am-i';
import { open } from '@/platform/navigation';
import { Column } from '../components/column';
import { StaffGate } from '../components/staff-gate';
import { useCommunity } from '../work/use-community';
import { adminUrls } from './urls';
import s from './admin.module.scss';
import { View } from '@tarojs/components';

type Inside = (communityId: string, me: Me) => ReactNode;

/** A page about one community: staff only, with the choice of community where there are several (P3). */
export function CommunityGate({ children }: { children: Inside }) {
  return (
    <Page>
      <Column>
        <StaffGate>{(me) => <Chosen me={me}>{children}</Chosen>}</StaffGate>
      </Column>
    </Page>
  );
}

function Chosen({ me, children }: { me: Me; children: Inside }) {
  const [communityId, choose] = useCommunity(me);
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  if (communityId === '')
    return (
      <Empty icon="building" title="还没有小区" words="先新建一个小区，再导入房屋和住户">
        <Button id="first-community" onTap={() => void open(adminUrls.newCommunity)}>
          新建小区
        </Button>
      </Empty>
    );
  return (
    <View>
      {mine.length > 1 ? (
        <View>
          <Chips
            id="community"
            chips={mine.map(({ id, name }) => ({ key: id, name }))}
            chosen={[communityId]}
            onTap={choose}
          />
          <View className={s.gap} />
        </View>
      ) : null}
      {children(communityId, me)}
    </View>
  );
}
