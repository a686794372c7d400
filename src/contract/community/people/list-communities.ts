import { z } from 'zod';
import { operation } from '../../operation';
import type { CommunityCard } from '../who-am-i';

/** Communities a newcomer may choose from, by name, at most 200 (P1), with whom to call before any house is bound (T20). */
export const listCommunities = operation<CommunityCard[]>()('community.list-communities', z.object({}));
