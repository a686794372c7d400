/** A spot as its managers see it (P5). */
export interface SpotRow {
  spotId: string;
  label: string;
  /** counts printings; only the newest code is valid */
  issue: number;
  revoked: boolean;
  /** what the newest code holds, at most 32 characters */
  scene: string;
}
