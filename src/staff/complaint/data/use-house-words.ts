import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { feedbackKeys } from './feedback-keys';

const BELIEVED_MS = 5 * 60_000;

/** The community's reply templates and forbidden phrases (C7), asked for once in a while. */
export const useHouseWords = (communityId: string) =>
  useQuery({
    queryKey: feedbackKeys.words(communityId),
    queryFn: () => call('complaint.words', { communityId }),
    enabled: communityId !== '',
    staleTime: BELIEVED_MS,
  });
