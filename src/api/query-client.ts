import { QueryClient } from '@tanstack/react-query';
import { watchClock } from '../platform/clock';
import { gather } from '../platform/gather';
import { watchNews } from '../platform/news';
import { NetworkError } from './errors';

const FRESH_MS = 5_000;
const RETRIES = 2;

/**
 * What the screens know of the service. `networkMode: always` because WeChat has no browser events to tell whether the
 * phone is online; only a call that did not arrive is tried again by itself.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof NetworkError && count < RETRIES,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const renew = gather(() => void queryClient.invalidateQueries());

/** Called once at launch: whatever is on the screen is asked again when time was moved or something happened. */
export function startRenewing(): void {
  watchClock(renew);
  watchNews(renew);
}
