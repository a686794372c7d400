import { useState } from 'react';
import { View } from '@tarojs/components';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { useEndless } from '@/components/paged/use-endless';
import { Tabs } from '@/components/tabs/tabs';
import type { Me } from '@/contract/community/who-am-i';
import { CommunityChips } from '../complaint/pieces/community-chips';
import { useCommunity } from '../work/use-community';
import { useVisits, type VisitOf } from './use-visits';
import { VisitList } from './visit-list';
import s from './visits.module.scss';

const TABS = [
  { key: 'repair', name: '报修回访' },
  { key: 'complaint', name: '投诉建议回访' },
] as const;

/** Everybody who is owed a call (V3): after repairs, and after complaints and suggestions. */
export function VisitsPanel({ me }: { me: Me }) {
  const [communityId, setCommunityId] = useCommunity(me);
  const [of, setOf] = useState<VisitOf>('repair');
  const visits = useVisits(of, communityId);
  useRenewOnShow();
  useEndless(visits);
  return (
    <View className={s.wide}>
      <View className={s.communities}>
        <CommunityChips me={me} communityId={communityId} onChange={setCommunityId} />
      </View>
      <Tabs id="of" tabs={TABS} active={of} onChange={setOf} />
      <View className={s.list}>
        <VisitList key={of} visits={visits} />
      </View>
    </View>
  );
}
