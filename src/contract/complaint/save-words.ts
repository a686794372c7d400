import { z } from 'zod';
import { COMPLAINT_KINDS } from '../../domain/classification/taxonomy';
import type { HouseWords } from '../../domain/complaint/words/house-words';
import { id, requestId, words } from '../fields';
import { operation } from '../operation';

/** As many phrases as a company may add, and default ones it may allow. */
const MOST_PHRASES = 200;

const subjects = [...COMPLAINT_KINDS, 'suggestion', 'praise'] as const;
const phrase = z.object({ phrase: words(20), better: words(100) });
const template = z.object({
  apologise: words(300),
  confirm: words(300),
  solution: words(300),
  followUp: words(300),
});

/**
 * A manager changes what the house says and does not say (C7): the whole list of phrases, and any templates. What equals the
 * default is not kept, so that later defaults reach the company. Refusals: not-allowed, invalid-input (forbidden, templates).
 */
export const saveWords = operation<HouseWords>()(
  'complaint.save-words',
  z.object({
    communityId: id,
    requestId,
    forbidden: z.array(phrase).max(MOST_PHRASES),
    templates: z.partialRecord(z.enum(subjects), template),
  }),
);
