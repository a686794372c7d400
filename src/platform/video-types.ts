/** The longest video the camera takes, seconds (T2): a leak shows itself within ten. */
export const CAMERA_SECONDS = 30;
/** The longest taken from the album, ms. */
export const VIDEO_MS = 60_000;
/** The largest that is sent, bytes: a minute as phones compress it. */
export const VIDEO_BYTES = 50 * 1024 * 1024;

/** A video on the phone: an address that can be played and sent, how long it is (0 when unknown) and how large. */
export interface Clip {
  path: string;
  ms: number;
  bytes: number;
}
