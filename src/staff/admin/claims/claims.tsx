import { queryClient } from '@/api/query-client';
import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Empty } from '@/components/state/empty';
import { ClaimItem } from './claim-item';
import { claimKeys } from './claim-keys';
import { useClaims } from './use-claims';

/** About the height of one, in CSS pixels. */
const CLAIM_PX = 160;

/** Who asks for a house, the longest waiting first (P1); the next page comes at the end of this one. */
export function Claims({ communityId }: { communityId: string }) {
  const paged = useClaims(communityId);
  const items = itemsOf(paged).map((claim) => ({ ...claim, id: claim.claimId }));
  useEndless(paged);
  const renew = () => void queryClient.invalidateQueries({ queryKey: claimKeys(communityId) });
  return (
    <PagedFrame
      paged={paged}
      count={items.length}
      rows={3}
      empty={<Empty icon="check-circle" title="没有待处理的申请" words="住户申请绑定房屋后会出现在这里" />}
    >
      <LongList
        items={items}
        guess={CLAIM_PX}
        draw={(claim) => <ClaimItem claim={claim} communityId={communityId} onDone={renew} />}
      />
    </PagedFrame>
  );
}
