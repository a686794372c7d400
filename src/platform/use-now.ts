import { useEffect, useState } from 'react';
import { now, watchClock } from './clock';

/** The cloud's time, renewed every `everyMs` (30 s unless told) and whenever the cloud's clock was found to differ. */
export function useNow(everyMs = 30_000): number {
  const [value, setValue] = useState(now);
  useEffect(() => {
    const renew = () => setValue(now());
    const timer = setInterval(renew, everyMs);
    const undo = watchClock(renew);
    return () => {
      clearInterval(timer);
      undo();
    };
  }, [everyMs]);
  return value;
}
