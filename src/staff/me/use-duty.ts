import { useState } from 'react';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { mayEver } from '@/domain/access/may';
import { actorOf } from '../work/scopes-of';
import type { Me } from '@/contract/community/who-am-i';

/** On or off duty (P3). The switch moves at once and moves back when the cloud did not hear of it. */
export function useDuty(me: Me): { has: boolean; onDuty: boolean; change: (on: boolean) => void } {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = async (on: boolean) => {
    setWanted(on);
    try {
      const { onDuty } = await call('community.set-duty', { onDuty: on });
      queryClient.setQueryData<Me>(keys.me, (old) =>
        old?.staff ? { ...old, staff: { ...old.staff, onDuty } } : old,
      );
      toast(onDuty ? '已上岗，可以接单' : '休息中，不再派新单', 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
    setWanted(null);
  };
  // An executive looks on and has no shifts (P3).
  const has = mayEver('community.set-duty', actorOf(me.staff?.roles ?? []));
  return { has, onDuty: wanted ?? me.staff?.onDuty ?? false, change: (on) => void change(on) };
}
