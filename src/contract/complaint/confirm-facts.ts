import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The complainant confirms the facts repeated back (C2). */
export const confirmFacts = operation<ComplaintView>()('complaint.confirm-facts', complaintStep);
