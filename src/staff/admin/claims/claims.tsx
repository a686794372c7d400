import { View } from '@tarojs/components';
import { queryClient } from '@/api/query-client';
import { Button } from '@/components/button/button';
import { Empty } from '@/components/state/empty';
import { usePullDownRefresh, useReachBottom } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { Loaded } from '../loaded';
import { ClaimItem } from './claim-item';
import { claimKeys } from './claim-keys';
import { useClaims } from './use-claims';

/** Who asks for a house, the longest waiting first (P1); the next page comes at the end of this one. */
export function Claims({ communityId }: { communityId: string }) {
  const query = useClaims(communityId);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const more = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  useReachBottom(more);
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  const renew = () => void queryClient.invalidateQueries({ queryKey: claimKeys(communityId) });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return items.length === 0 ? (
          <Empty icon="check-circle" title="没有待处理的申请" words="住户申请绑定房屋后会出现在这里" />
        ) : (
          <View>
            {items.map((claim) => (
              <ClaimItem key={claim.claimId} claim={claim} communityId={communityId} onDone={renew} />
            ))}
            {hasNextPage ? (
              <Button id="more-claims" kind="text" block loading={isFetchingNextPage} onTap={more}>
                加载更多
              </Button>
            ) : null}
          </View>
        );
      }}
    </Loaded>
  );
}
