import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { VisitCard } from './views';

/** Return visits owed (V3), the most urgent first, 20 a page: after repairs (record with visit.record), or of complaints (complaint.record-visit). */
export const listDue = operation<Page<VisitCard>>()(
  'visit.list-due',
  z.object({ communityId: id, of: z.enum(['repair', 'complaint']).default('repair'), cursor }),
);
