import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { VisitView } from './views';

/** One visit after a repair, with name and phone of whom to call. Refusals: not-found, not-allowed. */
export const get = operation<VisitView>()('visit.get', z.object({ visitId: id }));
