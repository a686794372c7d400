import { z } from 'zod';
import { sorts } from '../../domain/complaint/facts';
import { fileId, freeText, id, requestId } from '../fields';
import { operation } from '../operation';

/** What is shown right after sending (C2). The same for every repetition of the request. */
export interface ComplaintReceipt {
  complaintId: string;
  number: string;
  /** by when somebody answers, epoch ms */
  answerBy: number;
}

/** The facts of a complaint, suggestion or praise; the domain's `checkComplaint` names wrong ones at their field. */
export const complaintFacts = z.object({
  requestId,
  sort: z.enum(sorts),
  text: freeText,
  about: freeText.default(''),
  name: z.string().max(20_000),
  phone: z.string().max(20_000),
  photos: z.array(fileId).max(50),
  /** hide who complains from the department concerned (C9) */
  hidden: z.boolean().default(false),
});

/**
 * From the menu, or from a repair's page with `ticketId` (C2): `houseId` is one of the caller's homes or null. Refusals:
 * invalid-input (field), not-found (communityId, ticketId), not-allowed (houseId, ticketId).
 */
export const submit = operation<ComplaintReceipt>()(
  'complaint.submit',
  complaintFacts.extend({
    communityId: id,
    houseId: id.nullish(),
    ticketId: id.nullish(),
    voice: fileId.nullish(),
  }),
);
