import { useCallback, useEffect, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { Refusal } from '@/domain/shared/refusal';
import { scanCode } from '@/platform/scan';
import { sceneOf } from '@/platform/scene';
import type { BadCodeReason } from './bad-code';
import type { ScannedSpot } from './use-report';

/** The spot of the code the page was opened with, or of one scanned on it (P5); a bad code says why and
 * whom to call, and changes nothing. */
export function useSpot(openedWith: string | undefined) {
  const [spot, setSpot] = useState<ScannedSpot | null>(null);
  const [bad, setBad] = useState<BadCodeReason | null>(null);
  const load = useCallback(async (scene: string) => {
    try {
      setSpot({ ...(await call('community.spot-by-scene', { scene })), scene });
      setBad(null);
    } catch (error) {
      if (error instanceof RefusalError) setBad(reasonOf(error.refusal));
      else toast(errorWords(error), 'bad');
    }
  }, []);
  useEffect(() => {
    if (openedWith) void load(decodeURIComponent(openedWith));
  }, [openedWith, load]);
  const scan = async () => {
    const code = await scanCode();
    const scene = code === null ? null : sceneOf(code);
    if (scene) await load(scene);
    else if (code !== null) setBad({ kind: 'foreign', hotline: undefined });
  };
  return { spot, bad, scan: () => void scan(), leave: () => setSpot(null) };
}

function reasonOf({ refused, detail }: Refusal): BadCodeReason {
  const hotline = detail?.hotline;
  return {
    kind: refused === 'expired' ? 'old' : 'foreign',
    hotline: typeof hotline === 'string' ? hotline : undefined,
  };
}
