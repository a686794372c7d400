import { z } from 'zod';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** The caller's houses with their households, and what they have asked for (P1). */
export const myHomes = operation<MyHomes>()('community.my-homes', z.object({}));
