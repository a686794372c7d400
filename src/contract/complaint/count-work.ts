import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** How much waits in each queue of a community, and how much of it is late (C8). */
export interface ComplaintCounts {
  desk: number;
  approval: number;
  decision: number;
  visit: number;
  open: number;
  /** past the deadline of its step */
  late: number;
}

/** The numbers beside the queues of the workbench, without those about the caller (C6). Refusals: not-allowed. */
export const countWork = operation<ComplaintCounts>()('complaint.count-work', z.object({ communityId: id }));
