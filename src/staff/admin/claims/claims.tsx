import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Empty } from '@/components/state/empty';
import { Loaded } from '../loaded';
import { claimKeys } from './claim-keys';
import { ClaimItem } from './claim-item';

/** Who asks for a house, the longest waiting first (P1). */
export function Claims({ communityId }: { communityId: string }) {
  const query = useQuery({
    queryKey: claimKeys(communityId),
    queryFn: () => call('community.list-claims', { communityId }),
  });
  const renew = () => void queryClient.invalidateQueries({ queryKey: claimKeys(communityId) });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="check-circle" title="没有待处理的申请" words="住户申请绑定房屋后会出现在这里" />
        ) : (
          <View>
            {items.map((claim) => (
              <ClaimItem key={claim.claimId} claim={claim} communityId={communityId} onDone={renew} />
            ))}
          </View>
        )
      }
    </Loaded>
  );
}
