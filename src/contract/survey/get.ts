import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { SurveyView } from './answer';

/** The caller's own answer to the newest completion, or null (V2). */
export const get = operation<SurveyView | null>()('survey.get', z.object({ ticketId: id }));
