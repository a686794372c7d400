import { z } from 'zod';
import { templates, type TemplateKey } from '../../domain/notification/templates';
import { operation } from '../operation';
import type { TemplateView } from './templates-view';

const keys = Object.keys(templates) as [TemplateKey, ...TemplateKey[]];
/** As WeChat writes them; empty takes the deployed one again. */
const templateId = z.string().regex(/^([A-Za-z0-9_-]{43})?$/);

/** Enters WeChat's ids of some templates; one left out stays as it is. Refusals: not-allowed, invalid-input (ids.KEY: not as WeChat
 * writes them, or the id of another template). */
export const saveTemplates = operation<TemplateView[]>()(
  'onboarding.save-templates',
  z.object({ ids: z.partialRecord(z.enum(keys), templateId) }),
);
