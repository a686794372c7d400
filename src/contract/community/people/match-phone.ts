import { z } from 'zod';
import { operation } from '../../operation';
/** Binds what the register holds under the caller's phone, proven by WeChat's phone button (P1): labels of houses bound, of houses where an owner is bound already (an agent decides), names of communities joined as staff. All empty: nothing is registered. Refusals: expired (the button's code is used or older than five minutes). */
export const matchPhone = operation<{ bound: string[]; disputed: string[]; staff: string[] }>()(
  'community.match-phone',
  z.object({ code: z.string().min(1).max(200) }),
);
