import { z } from 'zod';
import { operation } from '../../operation';
import { inviteCode } from './read-invite';

/** Accepts an invitation: the house is the caller's, or they are staff. Repeating is harmless. Refusals: not-found, expired,
 * already-taken (this person used it before and has left since). */
export const acceptInvite = operation<{ kind: 'home' | 'staff'; label: string }>()(
  'community.accept-invite',
  z.object({ code: inviteCode }),
);
