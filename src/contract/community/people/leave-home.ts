import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** Leaves a house; whom a leaving last owner invited leaves with them (P1). Refusals: not-found. */
export const leaveHome = operation<MyHomes>()('community.leave-home', z.object({ houseId: id }));
