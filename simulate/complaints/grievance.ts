import type { ComplaintView } from '../../src/contract/complaint/views';
import type { Chance } from '../chance';
import type { Move } from '../life';
import type { SimCommunity, SimResident } from '../people/communities';

/** One complaint as the people around it live it (C2–C6). */
export interface Grievance {
  id: string;
  community: SimCommunity;
  complainant: SimResident;
  chance: Chance;
  /** how often somebody was told no: after many they give up, and the ladder has to see to it (C8) */
  refusals: number;
}

/** Who does what next about a complaint; null when it has ended. */
export type NextStep = (grievance: Grievance, view: ComplaintView, now: number) => Move | null;
