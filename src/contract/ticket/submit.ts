import { z } from 'zod';
import { FAULTS, URGENCIES } from '../../domain/classification/taxonomy';
import { fileId, freeText, id, requestId } from '../fields';
import { operation } from '../operation';

/** What the resident sees right after sending (T7): number and promise. The same for every repetition of the request. */
export interface SubmitReply {
  ticketId: string;
  number: string;
  respondBy: number;
  resolveBy: number;
}

/**
 * A report becomes a ticket (T1, T2). `place` and the texts are checked by the domain's `checkReport`, so that the refusal
 * names the field; the schema only keeps the shapes sane. Refusals: invalid-input (field), not-allowed (house not yours), expired (spot).
 */
export const submit = operation<SubmitReply>()(
  'ticket.submit',
  z.object({
    requestId,
    channel: z.enum(['form', 'qr']),
    place: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('house'), houseId: id }),
        z.object({ kind: z.literal('spot'), scene: z.string().max(32) }),
      ])
      .nullable(),
    name: z.string().max(20_000),
    phone: z.string().max(20_000),
    text: freeText,
    photos: z.array(fileId).max(50),
    voice: fileId.nullish(),
    video: fileId.nullish(),
    /** a relative reports for the household: its owners follow the ticket and are told as well (P8) */
    tellOwners: z.boolean().optional(),
    slot: z.object({ from: z.number(), to: z.number() }).nullish(),
    /** the resident's own choice, when they changed the suggestion */
    fault: z.enum(FAULTS).nullish(),
    urgency: z.enum(URGENCIES).nullish(),
  }),
);
