import { z } from 'zod';
import { operation } from '../operation';
import type { Balance } from './record-accepts';

/** How many more subscription messages may be sent to the caller, for every template (N2). */
export const balance = operation<Balance[]>()('notify.balance', z.object({}));
