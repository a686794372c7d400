import { serve } from '../_kit/serve';
import { applyImport } from './procedures/apply-import';
import { changeCommunity } from './procedures/change-community';
import { claimAdmin } from './procedures/claim-admin';
import { createCommunity } from './procedures/create-community';
import { dropImport } from './procedures/drop-import';
import { getCommunity } from './procedures/get-community';
import { getTemplates } from './procedures/get-templates';
import { listImports } from './procedures/list-imports';
import { planImport } from './procedures/plan-import';
import { printPosters } from './procedures/print-posters';
import { saveTemplates } from './procedures/save-templates';

/** Cloud function `onboarding`: brings a community onto the product (P1, P3). Apart from `community` because it reads spreadsheets:
 * it may take longer and needs more memory, and nobody waits for it at the first screen. */
export const main = serve([
  claimAdmin,
  createCommunity,
  getCommunity,
  getTemplates,
  saveTemplates,
  changeCommunity,
  planImport,
  applyImport,
  dropImport,
  listImports,
  printPosters,
]);
