import { z } from 'zod';
import type { HouseWords } from '../../domain/complaint/words/house-words';
import { id } from '../fields';
import { operation } from '../operation';

/** The community's reply templates and forbidden phrases (C7), for `fillReply` and `checkReply` on the screen. */
export const words = operation<HouseWords>()('complaint.words', z.object({ communityId: id }));
