import { photos, words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** News for the complainant. Refusals: wrong-status, not-your-job, invalid-input (note: forbidden-phrase). */
export const noteProgress = operation<ComplaintView>()(
  'complaint.note-progress',
  saidStep.extend({ note: words(500), photos }),
);
