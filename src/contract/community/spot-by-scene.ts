import { z } from 'zod';
import { operation } from '../operation';
import type { DutyPhone } from './who-am-i';

/** A place in a common area, from its QR code (P5). */
export interface SpotView {
  spotId: string;
  communityId: string;
  communityName: string;
  hotline: string;
  /** who is called at night and in emergencies (T20) */
  dutyPhones: DutyPhone[];
  label: string;
}

/** Reads a scanned code (P5). Refusals: expired (revoked), not-found (damaged or foreign). */
export const spotByScene = operation<SpotView>()(
  'community.spot-by-scene',
  z.object({ scene: z.string().max(200) }),
);
