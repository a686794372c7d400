import { useState } from 'react';
import type { Me } from '@/contract/community/who-am-i';
import { readStored, writeStored } from '@/platform/storage';

const NAME = 'staff-community';

/** The community whose work is shown: the one chosen last, or the first the person works for. */
export function useCommunity(me: Me): [string, (id: string) => void] {
  const communities = me.staff?.communities ?? [];
  const [chosen, setChosen] = useState(() => readStored<string>(NAME));
  const current = chosen !== undefined && communities.includes(chosen) ? chosen : (communities[0] ?? '');
  const choose = (id: string) => {
    writeStored(NAME, id);
    setChosen(id);
  };
  return [current, choose];
}
