import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** Makes one of the caller's houses the current one (P1). Refusals: not-found. */
export const switchHome = operation<MyHomes>()('community.switch-home', z.object({ houseId: id }));
