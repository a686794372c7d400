import { useQuery } from '@tanstack/react-query';
import type { Me } from '../contract/community/who-am-i';
import { ME_STORED, startOwnFolder } from '../platform/own-folder';
import { readStored, writeStored } from '../platform/storage';
import { keys } from './keys';
import { queryClient } from './query-client';
import { call } from './service';

const FRESH_MS = 60_000;

async function askMe(): Promise<Me> {
  const me = await call('community.who-am-i', {});
  writeStored(ME_STORED, me);
  return me;
}

/** Called once at launch: whoever comes by a link and takes a photo at once has it stored in their own folder. */
export const startMe = (): void =>
  startOwnFolder(() => queryClient.fetchQuery({ queryKey: keys.me, queryFn: askMe }));

/**
 * Who is holding the phone: contact, homes, communities, staff roles (P1, P3). Begins with the answer of last time, so
 * that a report can be written without network (T24).
 */
export const useMe = () =>
  useQuery({
    queryKey: keys.me,
    queryFn: askMe,
    staleTime: FRESH_MS,
    initialData: () => readStored<Me>(ME_STORED),
    initialDataUpdatedAt: 0,
  });
