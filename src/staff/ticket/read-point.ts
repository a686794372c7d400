import type { Point } from '@/domain/ticket/facts';
import { locate } from '@/platform/location';

const PATIENCE_MS = 6_000;

/** Where the phone is, or null when it cannot or may not say: a bad reading never blocks the work (T13). */
export async function readPoint(): Promise<Point | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const position = await Promise.race([locate(), late]);
  return position?.ok ? { latitude: position.lat, longitude: position.lng } : null;
}
