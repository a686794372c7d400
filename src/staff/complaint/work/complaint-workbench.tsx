import { useState } from 'react';
import { View } from '@tarojs/components';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { useEndless } from '@/components/paged/use-endless';
import { Tabs } from '@/components/tabs/tabs';
import type { Me } from '@/contract/community/who-am-i';
import type { ComplaintScope } from '@/contract/complaint/list-work';
import { mayEver } from '@/domain/access/may';
import { useRouter } from '@/platform/lifecycle';
import { actorOf } from '../../work/scopes-of';
import { useCommunity } from '../../work/use-community';
import { useComplaintCounts, useComplaintWork } from '../data/use-complaint-work';
import { ChipRow } from '../pieces/chip-row';
import { CommunityChips } from '../pieces/community-chips';
import { filterChips, type ComplaintFilter } from './complaint-filters';
import { complaintTabs } from './complaint-tabs';
import { FeedbackList } from './feedback-list';
import { WorkTools } from './work-tools';
import s from './work.module.scss';

/** The workbench of complaints, suggestions and praise: which queue, narrowed to what, and its cards (C5, C8). */
export function ComplaintWorkbench({ me }: { me: Me }) {
  const { scope: wanted } = useRouter().params;
  const roles = me.staff?.roles ?? [];
  const [communityId, setCommunityId] = useCommunity(me);
  const counts = useComplaintCounts(communityId, mayEver('complaint.count-work', actorOf(roles)));
  const tabs = complaintTabs(roles, counts.data);
  const [chosen, setChosen] = useState<ComplaintScope | undefined>(
    () => tabs.find(({ key }) => key === wanted)?.key,
  );
  const [filter, setFilter] = useState<ComplaintFilter | null>(null);
  const scope = tabs.find(({ key }) => key === chosen)?.key ?? tabs[0]?.key ?? 'mine';
  const work = useComplaintWork(scope, communityId);
  useRenewOnShow();
  useEndless(work, () => Promise.all([work.refetch(), counts.refetch()]));
  return (
    <View className={s.wide}>
      <WorkTools roles={roles} late={counts.data?.late ?? 0} />
      <View className={s.communities}>
        <CommunityChips me={me} communityId={communityId} onChange={setCommunityId} />
      </View>
      <Tabs id="scope" tabs={tabs} active={scope} onChange={setChosen} />
      <View className={s.list}>
        <View className={s.filters}>
          <ChipRow
            id="filter"
            chips={filterChips}
            chosen={filter ? [filter] : []}
            onTap={(key) => setFilter(key === filter ? null : key)}
          />
        </View>
        <FeedbackList key={scope} scope={scope} filter={filter} work={work} />
      </View>
    </View>
  );
}
