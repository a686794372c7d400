import { useEffect, useState } from 'react';

const query = () => window.matchMedia('(min-width: 1024px)');

/** Whether the browser is wide enough (1024 px) for a list and a detail side by side; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => query().matches);
  useEffect(() => {
    const media = query();
    const listen = () => setWide(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return wide;
}
