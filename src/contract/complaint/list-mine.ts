import { z } from 'zod';
import { cursor } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { ComplaintCard } from './views';

/** The caller's own complaints, suggestions and praise, newest first, 20 a page. */
export const listMine = operation<Page<ComplaintCard>>()(
  'complaint.list-mine',
  z.object({ filter: z.enum(['active', 'done', 'all']).default('all'), cursor }),
);
