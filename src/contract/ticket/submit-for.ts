import { z } from 'zod';
import { FAULTS, URGENCIES } from '../../domain/classification/taxonomy';
import { fileId, freeText, id, requestId } from '../fields';
import { operation } from '../operation';
import type { SubmitReply } from './submit';

/**
 * An agent enters what somebody said on the phone or at the counter (代客报修, T1). The house or spot by its id, the reporter by
 * typed name and phone; when the phone is that of somebody bound to the house, the ticket is theirs in the app too.
 * Refusals: invalid-input (field), not-allowed, not-found (place).
 */
export const submitFor = operation<SubmitReply>()(
  'ticket.submit-for',
  z.object({
    requestId,
    channel: z.enum(['phone', 'walk-in']),
    place: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('house'), houseId: id }),
        z.object({ kind: z.literal('spot'), spotId: id }),
      ])
      .nullable(),
    name: z.string().max(20_000),
    phone: z.string().max(20_000),
    /** somebody of the house, masked as `community.find-house` gave them: then name and phone are theirs and may be empty */
    resident: z.object({ name: z.string().max(100), phone: z.string().max(40) }).nullish(),
    text: freeText,
    photos: z.array(fileId).max(50).default([]),
    slot: z.object({ from: z.number(), to: z.number() }).nullish(),
    fault: z.enum(FAULTS).nullish(),
    urgency: z.enum(URGENCIES).nullish(),
  }),
);
