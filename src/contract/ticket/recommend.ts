import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** Somebody who could do the job, with the reasons in words (T9): 擅长水电 · 手上 1 单. */
export interface Candidate {
  staffId: string;
  alias: string;
  role: string;
  onDuty: boolean;
  skilled: boolean;
  load: number;
  score: number;
  reasons: string[];
}

/** Who is best for this job, best first (T9). Refusals: not-found, not-allowed. */
export const recommend = operation<Candidate[]>()('ticket.recommend', z.object({ ticketId: id }));
