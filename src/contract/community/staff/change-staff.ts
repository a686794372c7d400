import { z } from 'zod';
import { staffRoles } from '../../../domain/access/roles';
import { CATEGORIES } from '../../../domain/classification/taxonomy';
import { id, words } from '../../fields';
import { operation } from '../../operation';
import type { TeamMember } from './views';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Changes a colleague's alias, roles, skills, shifts, for which of the caller's communities they work, or takes them out of this one
 * (P3). Refusals: self-forbidden, not-allowed (somebody above, a role above one's own, a community not one's own), not-found. */
export const changeStaff = operation<TeamMember[]>()(
  'community.change-staff',
  z.object({
    communityId: id,
    staffId: id,
    alias: words(12).optional(),
    roles: z.array(z.enum(staffRoles)).min(1).max(4).optional(),
    skills: z.array(z.enum(CATEGORIES)).max(5).optional(),
    shifts: z
      .array(z.object({ day: z.number().int().min(0).max(6), from: time, to: time }))
      .max(21)
      .optional(),
    /** all of the caller's communities the colleague shall work for; others are not touched */
    communities: z.array(id).min(1).max(50).optional(),
    leaves: z.literal(true).optional(),
  }),
);
