import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';

/** Who could do the job, best first, with the reasons in words (T9). */
export const useCandidates = (ticketId: string) =>
  useQuery({
    queryKey: ['candidates', ticketId],
    queryFn: () => call('ticket.recommend', { ticketId }),
    enabled: ticketId !== '',
  });
