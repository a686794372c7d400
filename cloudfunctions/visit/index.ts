import { serve } from '../_kit/serve';
import { get } from './procedures/get';
import { listDue } from './procedures/list-due';
import { record } from './procedures/record';

/** Cloud function `visit`: return visits after repairs, and the list of all that are due (V3, V4). */
export const main = serve([get, listDue, record]);
