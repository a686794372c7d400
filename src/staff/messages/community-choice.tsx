import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import type { Me } from '@/contract/community/who-am-i';
import { useCommunity } from '../work/use-community';

interface CommunityChoiceProps {
  me: Me;
  children: (communityId: string) => ReactNode;
}

/** Which community a page is about; the choice is shown only to whoever works for several. */
export function CommunityChoice({ me, children }: CommunityChoiceProps) {
  const [communityId, choose] = useCommunity(me);
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  return (
    <View>
      {mine.length > 1 ? (
        <Chips
          id="community"
          chips={mine.map(({ id, name }) => ({ key: id, name }))}
          chosen={[communityId]}
          onTap={choose}
        />
      ) : null}
      {children(communityId)}
    </View>
  );
}
