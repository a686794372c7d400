const SCENE = /^[A-Za-z0-9._~!$&'()*+,/:;=?@-]{3,32}$/;

/** The spot's scene inside what a scan gave: a page path with `scene=`, or the bare scene. Null when it is neither (P5). */
export function sceneOf(scanned: string): string | null {
  const inPath = /[?&]scene=([^&]+)/.exec(scanned)?.[1];
  const scene = inPath ? plain(inPath) : scanned.trim();
  return SCENE.test(scene) && !scene.includes('://') ? scene : null;
}

/** A query's value as it was before it was encoded; one that was never encoded rightly, as on a damaged code, stays as it is. */
export function plain(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
