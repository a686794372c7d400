import { useQuery } from '@tanstack/react-query';
import { call } from '../service';
import { useNews } from '../use-news';
import { complaintKeys } from './keys';

const NEWS_MS = 20_000;

/** One record with everything on its page, renewed every 20 seconds while it is looked at (C8). */
export const useComplaint = (complaintId: string) =>
  useQuery({
    queryKey: complaintKeys.one(complaintId),
    queryFn: () => call('complaint.get', { complaintId }),
    enabled: complaintId !== '',
    refetchInterval: useNews(NEWS_MS),
    // Whoever opens it from a message comes because something has just changed.
    refetchOnMount: 'always',
  });
