import { z } from 'zod';
import { relations } from '../../../domain/people/relation';
import { id, requestId } from '../../fields';
import { operation } from '../../operation';
import type { InviteCode } from './home-views';

/** Makes a code that lets people into a house (P1): an owner for family, tenants and merchants, the desk for anybody. Refusals:
 * not-allowed, not-found, too-often (twenty open codes of one house). */
export const inviteHome = operation<InviteCode>()(
  'community.invite-home',
  z.object({
    requestId,
    houseId: id,
    relation: z.enum(relations),
    uses: z.number().int().min(1).max(10),
    days: z.number().int().min(1).max(30),
  }),
);
