import { useEffect, useState } from 'react';
import { watchNearScreen } from '@/platform/near-screen';
import type { Nearness } from '@/platform/near-screen-types';

/**
 * Whether the element with this id is near the screen, and how high it was when it was last drawn (0 while not known). Watches
 * while `shown`; `first` is what holds before the phone has said anything.
 */
export function useNearScreen(id: string, shown: boolean, first: boolean): Nearness {
  const [state, setState] = useState<Nearness>({ near: first, height: 0 });
  useEffect(() => {
    if (!shown) return;
    return watchNearScreen(id, ({ near, height }) => {
      // On a page behind another one everything is without height: what it says about being far is not so.
      if (height === 0) return;
      setState((was) => (was.near === near ? was : { near, height: was.near ? height : was.height }));
    });
  }, [id, shown]);
  return state;
}
