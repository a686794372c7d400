import { applyImport } from './apply-import';
import { changeCommunity } from './change-community';
import { claimAdmin } from './claim-admin';
import { createCommunity } from './create-community';
import { dropImport } from './drop-import';
import { getCommunity } from './get-community';
import { getTemplates } from './get-templates';
import { listImports } from './list-imports';
import { planImport } from './plan-import';
import { printPosters } from './print-posters';
import { saveTemplates } from './save-templates';

/** Every operation that brings a community onto the product, by its name in the access table. */
export const onboardingOperations = {
  'onboarding.claim-admin': claimAdmin,
  'onboarding.create-community': createCommunity,
  'onboarding.get-community': getCommunity,
  'onboarding.change-community': changeCommunity,
  'onboarding.plan-import': planImport,
  'onboarding.apply-import': applyImport,
  'onboarding.drop-import': dropImport,
  'onboarding.list-imports': listImports,
  'onboarding.print-posters': printPosters,
  'onboarding.get-templates': getTemplates,
  'onboarding.save-templates': saveTemplates,
} as const;
