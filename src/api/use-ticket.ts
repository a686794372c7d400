import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { keepJob, keptJob } from './outbox/kept-job';
import { call } from './service';
import { useNews } from './use-news';

const NEWS_MS = 20_000;

/**
 * One ticket with everything on its page, renewed every 20 seconds while it is looked at (T11). One's own job begins with
 * what the phone kept of it, so that it can be worked on without network (T24).
 */
export const useTicket = (ticketId: string) =>
  useQuery({
    queryKey: keys.ticket(ticketId),
    queryFn: async () => {
      const ticket = await call('ticket.get', { ticketId });
      keepJob(ticket);
      return ticket;
    },
    enabled: ticketId !== '',
    refetchInterval: useNews(NEWS_MS),
    initialData: () => keptJob(ticketId),
    initialDataUpdatedAt: 0,
  });
