import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { ComplaintView } from './views';

/** One record with everything on its page, in one read. Refusals: not-found, not-allowed, self-forbidden (it is about the caller, C6). */
export const get = operation<ComplaintView>()('complaint.get', z.object({ complaintId: id }));
