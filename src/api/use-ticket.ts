import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { call } from './service';

const NEWS_MS = 20_000;

/** One ticket with everything on its page, renewed every 20 seconds while it is looked at (T11). */
export const useTicket = (ticketId: string) =>
  useQuery({
    queryKey: keys.ticket(ticketId),
    queryFn: () => call('ticket.get', { ticketId }),
    enabled: ticketId !== '',
    refetchInterval: NEWS_MS,
  });
