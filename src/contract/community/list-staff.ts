import { z } from 'zod';
import type { Role } from '../../domain/access/roles';
import { id } from '../fields';
import { operation } from '../operation';

/** A colleague as the desk sees them (P3). */
export interface StaffCard {
  id: string;
  alias: string;
  roles: Role[];
  skills: string[];
  onDuty: boolean;
}

/** The staff of a community. Refusals: not-allowed. */
export const listStaff = operation<StaffCard[]>()('community.list-staff', z.object({ communityId: id }));
