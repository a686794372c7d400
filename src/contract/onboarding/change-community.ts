import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import { settings, type CommunitySettings } from './community-fields';

/** Changes what is given; promises already made keep their terms. Refusals: invalid-input (policy.…), not-found, not-allowed. */
export const changeCommunity = operation<CommunitySettings>()(
  'onboarding.change-community',
  z.object({
    communityId: id,
    name: settings.name.optional(),
    hotline: settings.hotline.optional(),
    dutyPhones: settings.dutyPhones.optional(),
    location: settings.location.optional(),
    policy: settings.policy.optional(),
  }),
);
