import { useCallback, useEffect, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import type { SpotView } from '@/contract/community/spot-by-scene';
import type { Refusal } from '@/domain/shared/refusal';
import { scanCode } from '@/platform/scan';
import { plain, sceneOf } from '@/platform/scene';
import { whenOnline } from '@/platform/when-online';
import type { BadCodeReason } from './bad-code';
import type { ScannedSpot } from './use-report';

/** The spot of the code the page was opened with, or of one scanned on it (P5); a bad code says why and whom to call, and changes
 * nothing. Without network the code itself is the place: the report goes out with it, and it is read when the network is back (T24). */
export function useSpot(openedWith: string | undefined) {
  const [spot, setSpot] = useState<ScannedSpot | null>(null);
  const [bad, setBad] = useState<BadCodeReason | null>(null);
  const load = useCallback(async (scene: string) => {
    try {
      setSpot({ ...(await call('community.spot-by-scene', { scene })), scene });
      setBad(null);
    } catch (error) {
      if (error instanceof RefusalError) {
        setBad(reasonOf(error.refusal));
        setSpot((old) => (old?.scene === scene ? null : old));
      } else setSpot(unread(scene));
    }
  }, []);
  useEffect(() => {
    if (openedWith) void load(plain(openedWith));
  }, [openedWith, load]);
  const waiting = spot && isUnread(spot) ? spot.scene : null;
  useEffect(() => (waiting === null ? undefined : whenOnline(() => void load(waiting))), [waiting, load]);
  const scan = async () => {
    const code = await scanCode();
    const scene = code === null ? null : sceneOf(code);
    if (scene) await load(scene);
    else if (code !== null) setBad({ kind: 'foreign', hotline: undefined });
  };
  return { spot, bad, scan: () => void scan(), leave: () => setSpot(null) };
}

/** A code nobody could ask about yet. */
const unread = (scene: string): ScannedSpot => ({
  ...{ scene, spotId: '', communityId: '', communityName: '', hotline: '', dutyPhones: [] },
  label: '刚才扫的位置',
});

/** Whether it is not known yet where a scanned code hangs. */
export const isUnread = ({ spotId }: SpotView): boolean => spotId === '';

function reasonOf({ refused, detail }: Refusal): BadCodeReason {
  const hotline = detail?.hotline;
  return {
    kind: refused === 'expired' ? 'old' : 'foreign',
    hotline: typeof hotline === 'string' ? hotline : undefined,
  };
}
