import { useCallback, useEffect, useRef } from 'react';
import { openSignaturePad } from '@/platform/signature-pad';
import type { PadPoint, SignaturePad } from '@/platform/signature-pad-types';

/**
 * The pad of the canvas with this id. WeChat may draw the canvas after the panel that holds it, so a pad that was not
 * there yet is looked for again at the first touch.
 */
export function usePad(id: string) {
  const pad = useRef<SignaturePad | null>(null);
  const opening = useRef<Promise<void> | null>(null);
  const find = useCallback((): Promise<void> => {
    if (pad.current) return Promise.resolve();
    return (opening.current ??= openSignaturePad(id)
      .then((found) => {
        pad.current = found;
      })
      .finally(() => (opening.current = null)));
  }, [id]);
  useEffect(() => void find(), [find]);
  return {
    pad,
    down: (at: PadPoint) => void find().then(() => pad.current?.down(at)),
    move: (at: PadPoint) => pad.current?.move(at),
  };
}
