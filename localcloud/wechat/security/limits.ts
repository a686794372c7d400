// Limits of content checks. Source: the public API pages msgSecCheck and mediaCheckAsync.

/** Lengths in characters, times in milliseconds. */
export const SECURITY_LIMITS = {
  maxContent: 2500,
  /** The person must have used the mini-program this recently. */
  activeWithinMs: 2 * 3_600_000,
  scenes: new Set([1, 2, 3, 4]),
  /** 1 is audio, 2 is an image. */
  mediaTypes: new Set([1, 2]),
  /** How long the emulator takes over a picture; WeChat promises 30 minutes at most. */
  mediaDelayMs: 2_000,
} as const;
