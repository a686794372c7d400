import { photos, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The complainant adds or corrects something. */
export const addFacts = operation<ComplaintView>()(
  'complaint.add-facts',
  complaintStep.extend({ text: words(500), photos }),
);
