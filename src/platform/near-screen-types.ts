/** How an element lies to the screen: whether it is on it or less than a screen away, and its height in CSS pixels. */
export interface Nearness {
  near: boolean;
  height: number;
}

/** How far beyond the screen's edges something still counts as near, in CSS pixels: drawn before a thumb gets there. */
export const NEAR_PX = 600;
