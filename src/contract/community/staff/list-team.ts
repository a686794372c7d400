import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { TeamMember } from './views';

/** Everybody who works or worked for a community, the suspended too (P3). Refusals: not-allowed. */
export const listTeam = operation<TeamMember[]>()('community.list-team', z.object({ communityId: id }));
