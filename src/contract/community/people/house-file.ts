import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { HouseFile } from './house-file-view';

/** The customer file of a house: people, dates, left-over works and the latest fifty requests (P2). Refusals: not-found, not-allowed. */
export const houseFile = operation<HouseFile>()('community.house-file', z.object({ houseId: id }));
