import { useDidShow } from '../platform/lifecycle';
import { queryClient } from './query-client';

/** Asks again for what this page shows when the person comes back to it, unless it was asked moments ago. */
export const useRenewOnShow = (): void =>
  useDidShow(() => void queryClient.refetchQueries({ type: 'active', stale: true }));
