import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** Takes back a question for a house, or puts a declined one away. Refusals: not-found. */
export const withdrawClaim = operation<MyHomes>()('community.withdraw-claim', z.object({ claimId: id }));
