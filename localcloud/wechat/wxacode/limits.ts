// Limits of wxacode.getUnlimited. Source: the public API page "getUnlimitedQRCode".

/** Scene characters and length, page rules and widths in pixels. */
export const WXACODE_LIMITS = {
  scene: /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/,
  minWidth: 280,
  maxWidth: 1280,
  defaultWidth: 430,
  versions: new Set(['release', 'trial', 'develop']),
} as const;
