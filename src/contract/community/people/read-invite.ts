import { z } from 'zod';
import { operation } from '../../operation';
import type { InviteView } from './home-views';

/** A code as it was typed: spaces, dashes and small letters do not matter. */
export const inviteCode = z.string().min(6).max(40);

/** What a code offers. Refusals: not-found (mistyped or forged), expired (too late, used up or taken back). */
export const readInvite = operation<InviteView>()('community.read-invite', z.object({ code: inviteCode }));
