import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { feedbackKeys } from './feedback-keys';

const BELIEVED_MS = 60_000;

/** The staff of a community, to choose a handler, a first contact or those it is about; refused to technicians. */
export const useColleagues = (communityId: string) =>
  useQuery({
    queryKey: feedbackKeys.staff(communityId),
    queryFn: () => call('community.list-staff', { communityId }),
    enabled: communityId !== '',
    staleTime: BELIEVED_MS,
    retry: false,
  });
