import { z } from 'zod';
import { requestId } from '../fields';
import { operation } from '../operation';
import { settings, type CommunitySettings } from './community-fields';

/** Opens a community; the administrator works for it from then on. Refusals: invalid-input (policy.…), not-allowed. */
export const createCommunity = operation<CommunitySettings>()(
  'onboarding.create-community',
  z.object({
    requestId,
    name: settings.name,
    hotline: settings.hotline,
    dutyPhones: settings.dutyPhones.default([]),
    location: settings.location,
    policy: settings.policy.default({}),
  }),
);
