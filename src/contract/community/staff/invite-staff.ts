import { z } from 'zod';
import { staffRoles } from '../../../domain/access/roles';
import { CATEGORIES } from '../../../domain/classification/taxonomy';
import { id, requestId, words } from '../../fields';
import { operation } from '../../operation';
import type { InviteCode } from '../people/home-views';

/** Makes a code with which one colleague joins (P3). Nobody gives a role above their own. Refusals: not-allowed (roles), too-often. */
export const inviteStaff = operation<InviteCode>()(
  'community.invite-staff',
  z.object({
    requestId,
    communityId: id,
    alias: words(12),
    roles: z.array(z.enum(staffRoles)).min(1).max(4),
    skills: z.array(z.enum(CATEGORIES)).max(5),
    days: z.number().int().min(1).max(30).default(7),
  }),
);
