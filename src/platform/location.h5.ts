/** Where the phone is (GCJ-02 degrees), or why it is not known (T13). */
export type Position =
  { ok: true; lat: number; lng: number } | { ok: false; reason: 'denied' | 'unavailable' };

const HOME: Position = { ok: true, lat: 30.2741, lng: 120.1551 };

/** A simulated position: `?at=lat,lng` in the address, `?at=denied` for a refusal, the demo community otherwise. */
export function locate(): Promise<Position> {
  const at = new URLSearchParams(window.location.search).get('at');
  if (at === 'denied') return Promise.resolve({ ok: false, reason: 'denied' });
  const [lat = NaN, lng = NaN] = (at ?? '').split(',').map(Number);
  return Promise.resolve(Number.isFinite(lat) && Number.isFinite(lng) ? { ok: true, lat, lng } : HOME);
}
