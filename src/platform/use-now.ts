import { useEffect, useState } from 'react';
import { now, watchClock } from './clock';
import { useShown } from './use-shown';

/**
 * The cloud's time, renewed every `everyMs` (30 s unless told) and whenever the cloud's clock was found to differ. A page nobody
 * looks at does not count on; it reads the time again when it is shown.
 */
export function useNow(everyMs = 30_000): number {
  const [value, setValue] = useState(now);
  const shown = useShown();
  useEffect(() => {
    if (!shown) return;
    const renew = () => setValue(now());
    renew();
    const timer = setInterval(renew, everyMs);
    const undo = watchClock(renew);
    return () => {
      clearInterval(timer);
      undo();
    };
  }, [everyMs, shown]);
  return value;
}
