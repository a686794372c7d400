import type { z } from 'zod';
import { submit as ticketSubmit } from './ticket/submit';
import { get as ticketGet } from './ticket/get';
import { listMine as ticketListMine } from './ticket/list-mine';
import { listWork as ticketListWork } from './ticket/list-work';
import { review as ticketReview } from './ticket/review';
import { answer as ticketAnswer } from './ticket/answer';
import { recommend as ticketRecommend } from './ticket/recommend';
import { offer as ticketOffer } from './ticket/offer';
import { assign as ticketAssign } from './ticket/assign';
import { acceptJob as ticketAcceptJob } from './ticket/accept-job';
import { declineJob as ticketDeclineJob } from './ticket/decline-job';
import { contact as ticketContact } from './ticket/contact';
import { setOut as ticketSetOut } from './ticket/set-out';
import { arrive as ticketArrive } from './ticket/arrive';
import { diagnose as ticketDiagnose } from './ticket/diagnose';
import { noteProgress as ticketNoteProgress } from './ticket/note-progress';
import { complete as ticketComplete } from './ticket/complete';
import { confirmResult as ticketConfirmResult } from './ticket/confirm-result';
import { objectResult as ticketObjectResult } from './ticket/object-result';
import { cancel as ticketCancel } from './ticket/cancel';
import { urge as ticketUrge } from './ticket/urge';
import { addFacts as ticketAddFacts } from './ticket/add-facts';
import { refer as ticketRefer } from './ticket/refer';
import { transfer as ticketTransfer } from './ticket/transfer';
import { noAccess as ticketNoAccess } from './ticket/no-access';
import { quote as ticketQuote } from './ticket/quote';
import { acceptQuote as ticketAcceptQuote } from './ticket/accept-quote';
import { refuseQuote as ticketRefuseQuote } from './ticket/refuse-quote';
import { pause as ticketPause } from './ticket/pause';
import { resume as ticketResume } from './ticket/resume';
import { reserveParts as ticketReserveParts } from './ticket/reserve-parts';
import { useParts as ticketUseParts } from './ticket/use-parts';
import { cannotServe as ticketCannotServe } from './ticket/cannot-serve';
import { signOff as ticketSignOff } from './ticket/sign-off';
import { follow as ticketFollow } from './ticket/follow';
import { merge as ticketMerge } from './ticket/merge';
import { unmerge as ticketUnmerge } from './ticket/unmerge';
import { startPlan as ticketStartPlan } from './ticket/start-plan';
import { doPlanStep as ticketDoPlanStep } from './ticket/do-plan-step';
import { allClear as ticketAllClear } from './ticket/all-clear';
import { findSimilar as ticketFindSimilar } from './ticket/find-similar';
import { submitFor as ticketSubmitFor } from './ticket/submit-for';
import { changeClassification as ticketChangeClassification } from './ticket/change-classification';
import { agreeDate as ticketAgreeDate } from './ticket/agree-date';
import { vendorLink as ticketVendorLink } from './ticket/vendor-link';
import { revokeVendorLink as ticketRevokeVendorLink } from './ticket/revoke-vendor-link';
import { vendorView as ticketVendorView } from './ticket/vendor-view';
import { vendorStep as ticketVendorStep } from './ticket/vendor-step';
import { complaintOperations } from './complaint/operations';
import { peopleOperations } from './community/people-operations';
import { onboardingOperations } from './onboarding/operations';
import { visitOperations } from './visit/operations';
import { privacyOperations } from './privacy/operations';
import { answer as surveyAnswer } from './survey/answer';
import { get as surveyGet } from './survey/get';
import { summary as surveySummary } from './survey/summary';
import { announceOperations } from './announce/operations';
import { notifyOperations } from './notify/operations';
import { whoAmI as communityWhoAmI } from './community/who-am-i';
import { saveContact as communitySaveContact } from './community/save-contact';
import { spotByScene as communitySpotByScene } from './community/spot-by-scene';
import { findHouse as communityFindHouse } from './community/find-house';
import { findSpot as communityFindSpot } from './community/find-spot';
import { listStaff as communityListStaff } from './community/list-staff';
import { setDuty as communitySetDuty } from './community/set-duty';

/** Every operation of the product, by its name in the access table: `function.operation`. */
export const contract = {
  'ticket.submit': ticketSubmit,
  'ticket.get': ticketGet,
  'ticket.list-mine': ticketListMine,
  'ticket.list-work': ticketListWork,
  'ticket.review': ticketReview,
  'ticket.answer': ticketAnswer,
  'ticket.recommend': ticketRecommend,
  'ticket.offer': ticketOffer,
  'ticket.assign': ticketAssign,
  'ticket.accept-job': ticketAcceptJob,
  'ticket.decline-job': ticketDeclineJob,
  'ticket.contact': ticketContact,
  'ticket.set-out': ticketSetOut,
  'ticket.arrive': ticketArrive,
  'ticket.diagnose': ticketDiagnose,
  'ticket.note-progress': ticketNoteProgress,
  'ticket.complete': ticketComplete,
  'ticket.confirm-result': ticketConfirmResult,
  'ticket.object-result': ticketObjectResult,
  'ticket.cancel': ticketCancel,
  'ticket.urge': ticketUrge,
  'ticket.add-facts': ticketAddFacts,
  'ticket.refer': ticketRefer,
  'ticket.transfer': ticketTransfer,
  'ticket.no-access': ticketNoAccess,
  'ticket.quote': ticketQuote,
  'ticket.accept-quote': ticketAcceptQuote,
  'ticket.refuse-quote': ticketRefuseQuote,
  'ticket.pause': ticketPause,
  'ticket.resume': ticketResume,
  'ticket.reserve-parts': ticketReserveParts,
  'ticket.use-parts': ticketUseParts,
  'ticket.cannot-serve': ticketCannotServe,
  'ticket.sign-off': ticketSignOff,
  'ticket.follow': ticketFollow,
  'ticket.merge': ticketMerge,
  'ticket.unmerge': ticketUnmerge,
  'ticket.start-plan': ticketStartPlan,
  'ticket.do-plan-step': ticketDoPlanStep,
  'ticket.all-clear': ticketAllClear,
  'ticket.find-similar': ticketFindSimilar,
  'ticket.submit-for': ticketSubmitFor,
  'ticket.change-classification': ticketChangeClassification,
  'ticket.agree-date': ticketAgreeDate,
  'ticket.vendor-link': ticketVendorLink,
  'ticket.revoke-vendor-link': ticketRevokeVendorLink,
  'ticket.vendor-view': ticketVendorView,
  'ticket.vendor-step': ticketVendorStep,
  ...complaintOperations,
  ...visitOperations,
  ...onboardingOperations,
  ...peopleOperations,
  ...privacyOperations,
  'survey.answer': surveyAnswer,
  'survey.get': surveyGet,
  'survey.summary': surveySummary,
  ...notifyOperations,
  ...announceOperations,
  'community.who-am-i': communityWhoAmI,
  'community.save-contact': communitySaveContact,
  'community.spot-by-scene': communitySpotByScene,
  'community.list-staff': communityListStaff,
  'community.find-house': communityFindHouse,
  'community.find-spot': communityFindSpot,
  'community.set-duty': communitySetDuty,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What a client sends. */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
/** What a handler gets: validated, defaults filled in. */
export type ParsedOf<N extends OperationName> = z.output<Contract[N]['input']>;
/** What comes back. */
export type OutputOf<N extends OperationName> = Exclude<Contract[N]['output'], undefined>;
