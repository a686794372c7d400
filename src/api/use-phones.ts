import { useQuery } from '@tanstack/react-query';
import type { CommunityCard, Me } from '@/contract/community/who-am-i';
import { call } from './service';

/** The communities a newcomer may choose from (P1). */
export const useCommunities = (enabled = true) =>
  useQuery({
    queryKey: ['communities'],
    queryFn: () => call('community.list-communities', {}),
    enabled,
  });

/**
 * Whom to call (T20): the numbers of the caller's community. Somebody without a house has water on the floor as well: they
 * are given those of the only community there is; among several nothing is guessed.
 */
export function usePhones(me: Me | undefined): Partial<Pick<CommunityCard, 'hotline' | 'dutyPhones'>> {
  const own = me?.communities[0];
  const { data } = useCommunities(me !== undefined && own === undefined);
  return own ?? (data?.length === 1 ? data[0] : undefined) ?? {};
}
