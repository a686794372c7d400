import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { call } from './service';

const FRESH_MS = 60_000;

/** Who is holding the phone: contact, homes, communities, staff roles (P1, P3). */
export const useMe = () =>
  useQuery({ queryKey: keys.me, queryFn: () => call('community.who-am-i', {}), staleTime: FRESH_MS });
