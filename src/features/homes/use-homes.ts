import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import type { MyHomes } from '@/contract/community/people/home-views';
import { homeErrorWords } from './words/home-error-words';

const KEY = ['my-homes'] as const;

/** The caller's houses, households and open questions (P1). */
export const useHomes = () => useQuery({ queryKey: KEY, queryFn: () => call('community.my-homes', {}) });

/** What the service has just said of the houses is shown everywhere. */
export function showHomes(homes?: MyHomes): void {
  if (homes) queryClient.setQueryData(KEY, homes);
  else void queryClient.invalidateQueries({ queryKey: KEY });
  void queryClient.invalidateQueries({ queryKey: keys.me });
}

/** Runs one change of the houses at a time; says what came of it. `busy` names the one under way. */
export function useHomesStep() {
  const [busy, setBusy] = useState<string | null>(null);
  const run = async (name: string, step: () => Promise<MyHomes>, done: string): Promise<boolean> => {
    if (busy !== null) return false;
    setBusy(name);
    try {
      showHomes(await step());
      toast(done, 'good');
      return true;
    } catch (error) {
      toast(homeErrorWords(error), 'bad');
      showHomes();
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, run };
}
