import Taro from '@tarojs/taro';

/** Where the phone is (GCJ-02 degrees), or why it is not known (T13). */
export type Position =
  { ok: true; lat: number; lng: number } | { ok: false; reason: 'denied' | 'unavailable' };

/** Asks WeChat for the position once. */
export async function locate(): Promise<Position> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true });
    return { ok: true, lat: latitude, lng: longitude };
  } catch (fault) {
    const denied = /auth|deny|denied|privacy/i.test(String((fault as { errMsg?: string }).errMsg));
    return { ok: false, reason: denied ? 'denied' : 'unavailable' };
  }
}
