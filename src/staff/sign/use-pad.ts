import { useEffect, useRef } from 'react';
import { openSignaturePad } from '@/platform/signature-pad';
import type { SignaturePad } from '@/platform/signature-pad-types';

// WeChat draws the page a moment after React thinks it has: asked at once, the canvas is not there yet.
const DRAWN_AFTER_MS = 300;

/** The pad on the canvas with this id, as soon as it is on the page. */
export function usePad(id: string) {
  const pad = useRef<SignaturePad | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      void openSignaturePad(id).then((opened) => (pad.current = opened));
    }, DRAWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return pad;
}
