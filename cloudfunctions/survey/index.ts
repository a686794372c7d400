import { serve } from '../_kit/serve';
import { answer } from './procedures/answer';
import { get } from './procedures/get';
import { summary } from './procedures/summary';

/** Cloud function `survey`: what residents say after a repair (V1–V6). */
export const main = serve([answer, get, summary]);
