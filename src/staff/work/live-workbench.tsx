import { useState } from 'react';
import { useInbox } from '@/api/use-inbox';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { useMe } from '@/api/use-me';
import { useEndless } from '@/components/paged/use-endless';
import type { Me } from '@/contract/community/who-am-i';
import type { WorkScope } from '@/contract/ticket/list-work';
import { useRouter } from '@/platform/lifecycle';
import { scopesOf } from './scopes-of';
import { useCommunity } from './use-community';
import { useWork } from './use-work';
import { Workbench } from './workbench';

/** The workbench with its data: which list is chosen, pulled down for news, scrolled down for more. */
export function LiveWorkbench({ me }: { me: Me }) {
  const { scope: wanted } = useRouter().params;
  const tabs = scopesOf(me.staff?.roles ?? []);
  const [chosen, setChosen] = useState<WorkScope | undefined>(
    () => tabs.find(({ key }) => key === wanted)?.key,
  );
  const scope = chosen ?? tabs[0]?.key ?? 'mine';
  const [communityId, setCommunityId] = useCommunity(me);
  const work = useWork(scope, communityId);
  const inbox = useInbox();
  const self = useMe();
  useRenewOnShow();
  useEndless(work, () => Promise.all([work.refetch(), inbox.refetch(), self.refetch()]));
  return (
    <Workbench
      me={me}
      tabs={tabs}
      scope={scope}
      onScope={setChosen}
      communityId={communityId}
      onCommunity={setCommunityId}
      work={work}
    />
  );
}
