import { z } from 'zod';
import type { Role } from '../../domain/access/roles';
import { operation } from '../operation';

/** A house the caller is bound to (P1); the label is theirs to read in full. */
export interface Home {
  houseId: string;
  communityId: string;
  label: string;
  relation: 'owner' | 'family' | 'tenant' | 'merchant';
}

/** A number of the house, told to residents: 夜间值班 0571-85550000. */
export interface DutyPhone {
  name: string;
  phone: string;
}

/** A community the caller lives or works in. */
export interface CommunityCard {
  id: string;
  name: string;
  hotline: string;
  /** who is called at night and in emergencies (T20); absent in what an older version kept on the phone */
  dutyPhones?: DutyPhone[];
}

/** Who the caller is and what they see first. */
export interface Me {
  id: string;
  name: string;
  /** in full: it is their own */
  phone: string;
  homes: Home[];
  communities: CommunityCard[];
  staff: { roles: Role[]; alias: string; communities: string[]; onDuty: boolean } | null;
  /** template key → id, to ask for subscriptions (N2) */
  templates: Record<string, string>;
}

/** Everything the first screen needs about the caller. */
export const whoAmI = operation<Me>()('community.who-am-i', z.object({}));
