import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { CommunitySettings } from './community-fields';

/** A community's settings. Refusals: not-found, not-allowed. */
export const getCommunity = operation<CommunitySettings>()(
  'onboarding.get-community',
  z.object({ communityId: id }),
);
