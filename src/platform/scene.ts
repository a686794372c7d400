const SCENE = /^[A-Za-z0-9._~!$&'()*+,/:;=?@-]{3,32}$/;

/** The spot's scene inside what a scan gave: a page path with `scene=`, or the bare scene. Null when it is neither (P5). */
export function sceneOf(scanned: string): string | null {
  const inPath = /[?&]scene=([^&]+)/.exec(scanned)?.[1];
  const scene = inPath ? decodeURIComponent(inPath) : scanned.trim();
  return SCENE.test(scene) && !scene.includes('://') ? scene : null;
}
