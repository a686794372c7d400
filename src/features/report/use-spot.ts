import { useCallback, useEffect, useState } from 'react';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { scanCode } from '@/platform/scan';
import { sceneOf } from '@/platform/scene';
import type { ScannedSpot } from './use-report';

/** The spot of the code the page was opened with, or of one scanned on it (P5); a bad code says so and changes nothing. */
export function useSpot(openedWith: string | undefined) {
  const [spot, setSpot] = useState<ScannedSpot | null>(null);
  const load = useCallback(async (scene: string) => {
    try {
      setSpot({ ...(await call('community.spot-by-scene', { scene })), scene });
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  }, []);
  useEffect(() => {
    if (openedWith) void load(decodeURIComponent(openedWith));
  }, [openedWith, load]);
  const scan = async () => {
    const code = await scanCode();
    const scene = code === null ? null : sceneOf(code);
    if (scene) await load(scene);
    else if (code !== null) toast('这不是物业的报修码', 'bad');
  };
  return { spot, scan: () => void scan(), leave: () => setSpot(null) };
}
