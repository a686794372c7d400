import { serve } from '../_kit/serve';
import { acceptJobStep } from './procedures/accept-job';
import { addFactsStep } from './procedures/add-facts';
import { answer } from './procedures/answer';
import { arrive } from './procedures/arrive';
import { assign } from './procedures/assign';
import { cancel } from './procedures/cancel';
import { complete } from './procedures/complete';
import { confirmResultStep } from './procedures/confirm-result';
import { contact } from './procedures/contact';
import { declineJobStep } from './procedures/decline-job';
import { diagnose } from './procedures/diagnose';
import { get } from './procedures/get';
import { listMine } from './procedures/list-mine';
import { listWork } from './procedures/list-work';
import { noteProgressStep } from './procedures/note-progress';
import { objectResultStep } from './procedures/object-result';
import { offer } from './procedures/offer';
import { recommend } from './procedures/recommend';
import { review } from './procedures/review';
import { setOutStep } from './procedures/set-out';
import { submit } from './procedures/submit';
import { referStep } from './procedures/refer';
import { pauseStep } from './procedures/pause';
import { resumeStep } from './procedures/resume';
import { noAccessStep } from './procedures/no-access';
import { quoteStep } from './procedures/quote';
import { acceptQuoteStep } from './procedures/accept-quote';
import { refuseQuoteStep } from './procedures/refuse-quote';
import { reservePartsStep } from './procedures/reserve-parts';
import { usePartsStep } from './procedures/use-parts';
import { cannotServeStep } from './procedures/cannot-serve';
import { signOffStep } from './procedures/sign-off';
import { followStep } from './procedures/follow';
import { startPlanStep } from './procedures/start-plan';
import { doPlanStepStep } from './procedures/do-plan-step';
import { allClearStep } from './procedures/all-clear';
import { transferStep } from './procedures/transfer';
import { findSimilar } from './procedures/find-similar';
import { merge } from './procedures/merge';
import { submitFor } from './procedures/submit-for';
import { unmerge } from './procedures/unmerge';
import { urge } from './procedures/urge';
import { changeClassification } from './procedures/change-classification';
import { agreeDate } from './procedures/agree-date';
import { vendorLink } from './procedures/vendor-link';
import { revokeVendorLink } from './procedures/revoke-vendor-link';
import { vendorView } from './procedures/vendor-view';
import { vendorStep } from './procedures/vendor-step';

/** Cloud function `ticket`: the life of a repair (T1–T25). */
export const main = serve([
  submit,
  get,
  listMine,
  listWork,
  review,
  answer,
  recommend,
  offer,
  assign,
  acceptJobStep,
  declineJobStep,
  contact,
  setOutStep,
  arrive,
  diagnose,
  noteProgressStep,
  complete,
  confirmResultStep,
  objectResultStep,
  cancel,
  urge,
  addFactsStep,
  referStep,
  pauseStep,
  resumeStep,
  noAccessStep,
  quoteStep,
  acceptQuoteStep,
  refuseQuoteStep,
  reservePartsStep,
  usePartsStep,
  cannotServeStep,
  signOffStep,
  followStep,
  startPlanStep,
  doPlanStepStep,
  allClearStep,
  transferStep,
  findSimilar,
  merge,
  submitFor,
  unmerge,
  changeClassification,
  agreeDate,
  vendorLink,
  revokeVendorLink,
  vendorView,
  vendorStep,
]);
