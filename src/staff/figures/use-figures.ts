import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { feedbackKeys } from '../complaint/data/feedback-keys';
import { monthOf, type Month } from './months';

const BELIEVED_MS = 60_000;

/** A month of complaints and surveys, and how many complaints the month before had (C12, V5). */
export const useFigures = (communityId: string, month: Month, now: number) =>
  useQuery({
    queryKey: feedbackKeys.figures(communityId, month.from),
    queryFn: async () => {
      const { from, to } = month;
      const before = monthOf(now, Number(month.key) + 1);
      const [complaints, survey, earlier] = await Promise.all([
        call('complaint.summary', { communityId, from, to }),
        call('survey.summary', { communityId, from, to }),
        call('complaint.summary', { communityId, from: before.from, to: before.to }),
      ]);
      return { complaints, survey, earlier };
    },
    enabled: communityId !== '',
    staleTime: BELIEVED_MS,
  });
