import { z } from 'zod';
import { relations } from '../../../domain/people/relation';
import { id, words } from '../../fields';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** Asks an agent for a house (P1). Refusals: not-found (room: there is no such house), invalid-input (name, phone), too-often (more than
 * five open at once). Asking again for the same house changes what was asked. */
export const askHome = operation<MyHomes>()(
  'community.ask-home',
  z.object({
    communityId: id,
    // No free words: a room number here is the address itself and must arrive as it was typed.
    building: z.string().min(1).max(12),
    unit: z.string().max(12),
    room: z.string().min(1).max(12),
    relation: z.enum(relations),
    name: words(30),
    phone: z.string().max(20),
  }),
);
