import { z } from 'zod';
import { operation } from '../operation';
import type { TemplateView } from './templates-view';

/** The message templates of the company with their WeChat ids. Refusals: not-allowed. */
export const getTemplates = operation<TemplateView[]>()('onboarding.get-templates', z.object({}));
