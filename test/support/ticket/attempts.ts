import type { Actor, StaffRole } from '@/domain/access/roles';
import type { Refusal } from '@/domain/shared/refusal';
import type { Decision } from '@/domain/ticket/decision';
import { acceptJob } from '@/domain/ticket/decisions/accept-job';
import { agreeDate } from '@/domain/ticket/decisions/agree-date';
import { changeClassification } from '@/domain/ticket/decisions/change-classification';
import { linkVendor } from '@/domain/ticket/decisions/link-vendor';
import { revokeVendorLink } from '@/domain/ticket/decisions/revoke-vendor-link';
import { addFacts } from '@/domain/ticket/decisions/add-facts';
import { answerInquiry } from '@/domain/ticket/decisions/answer-inquiry';
import { arriveOnSite } from '@/domain/ticket/decisions/arrive-on-site';
import { assignTechnician } from '@/domain/ticket/decisions/assign-technician';
import { cancelTicket } from '@/domain/ticket/decisions/cancel-ticket';
import { completeJob } from '@/domain/ticket/decisions/complete-job';
import { confirmResult } from '@/domain/ticket/decisions/confirm-result';
import { contactResident } from '@/domain/ticket/decisions/contact-resident';
import { declineJob } from '@/domain/ticket/decisions/decline-job';
import { diagnoseFault } from '@/domain/ticket/decisions/diagnose-fault';
import { noteProgress } from '@/domain/ticket/decisions/note-progress';
import { objectResult } from '@/domain/ticket/decisions/object-result';
import { offerToPool } from '@/domain/ticket/decisions/offer-to-pool';
import { reviewTicket } from '@/domain/ticket/decisions/review-ticket';
import { setOut } from '@/domain/ticket/decisions/set-out';
import { urgeTicket } from '@/domain/ticket/decisions/urge-ticket';
import { emergencyPlans } from '@/domain/emergency/plans';
import { acceptQuote } from '@/domain/ticket/decisions/accept-quote';
import { cannotServe } from '@/domain/ticket/decisions/cannot-serve';
import { doPlanStep } from '@/domain/ticket/decisions/do-plan-step';
import { followTicket } from '@/domain/ticket/decisions/follow-ticket';
import { giveAllClear } from '@/domain/ticket/decisions/give-all-clear';
import { mergeTicket } from '@/domain/ticket/decisions/merge-ticket';
import { offerQuote } from '@/domain/ticket/decisions/offer-quote';
import { pauseWork } from '@/domain/ticket/decisions/pause-work';
import { referTicket } from '@/domain/ticket/decisions/refer-ticket';
import { refuseQuote } from '@/domain/ticket/decisions/refuse-quote';
import { reportNoAccess } from '@/domain/ticket/decisions/report-no-access';
import { reserveParts } from '@/domain/ticket/decisions/reserve-parts';
import { resumeWork } from '@/domain/ticket/decisions/resume-work';
import { signOff } from '@/domain/ticket/decisions/sign-off';
import { startPlan } from '@/domain/ticket/decisions/start-plan';
import { transferJob } from '@/domain/ticket/decisions/transfer-job';
import { unmergeTicket } from '@/domain/ticket/decisions/unmerge-ticket';
import { useParts } from '@/domain/ticket/decisions/use-parts';
import type { TicketEvent } from '@/domain/ticket/events';
import type { PlanProgress, Ticket } from '@/domain/ticket/state';
import { policyOf } from '@/domain/ticket/terms';
import type { TicketStep } from '@/domain/ticket/when';
import { COMMUNITY, holding, people } from './people';

const staff = {
  onDuty: true,
  suspended: false,
  communities: [COMMUNITY],
  roles: ['technician'] as StaffRole[],
};
const noPhotos = { before: [], during: [], after: [] };
const photo = (n: number) => `cloud://a/x${n}.jpg`;

function nextStep({ code, steps }: PlanProgress): string {
  return emergencyPlans[code].steps.find((step) => !steps.some((done) => done.id === step.id))?.id ?? 'none';
}

/** A step with everything right that a person could send; `doneAt` when it was written without network (T24). */
export type Attempt = (
  ticket: Ticket,
  by: Actor,
  at: number,
  doneAt?: number | null,
) => TicketEvent[] | Refusal;

// A decision's facts differ by step; the attempts only have to agree on how they are called.
type Facts = (ticket: Ticket, by: Actor, at: number) => object;
function attempt<D extends Decision<never>>(decision: D, facts: Facts = () => ({})): Attempt {
  return (ticket, by, at, doneAt = null) =>
    (decision as unknown as Decision<{ at: number; by: Actor; doneAt: number | null }>)(
      { ...facts(ticket, by, at), at, by, doneAt },
      ticket,
      policyOf(ticket.terms),
    );
}

/** Every step with the best facts for it: what it refuses, it refuses for the moment or the person. */
export const attempts: Record<TicketStep, Attempt> = {
  review: attempt(reviewTicket, ({ classification }) => ({ classification, reason: null })),
  answer: attempt(answerInquiry, () => ({ text: '可以的' })),
  assign: attempt(assignTechnician, ({ assignee }) => ({
    assignee: holding(assignee?.id === people.wang.id ? people.li : people.wang),
    candidate: staff,
    note: null,
  })),
  offer: attempt(offerToPool, () => ({ note: null })),
  'change-classification': attempt(changeClassification, ({ classification }) => ({
    classification: {
      ...classification,
      urgency: classification.urgency === 'normal' ? 'emergency' : 'normal',
    },
    reason: '现场情况不同',
  })),
  'agree-date': attempt(agreeDate, (_ticket, _by, at) => ({ finishBy: at + 86_400_000, note: '电话约定' })),
  'vendor-link': attempt(linkVendor, (_ticket, _by, at) => ({
    vendor: holding(people.bao),
    reason: '专业设备',
    expiresAt: at + 86_400_000,
  })),
  'revoke-vendor-link': attempt(revokeVendorLink),
  'accept-job': attempt(acceptJob, (_ticket, by) => ({ self: holding(by) })),
  'decline-job': attempt(declineJob, () => ({ reason: '没空' })),
  contact: attempt(contactResident, () => ({ note: '', expectedAt: null })),
  'set-out': attempt(setOut, () => ({ expectedAt: null })),
  arrive: attempt(arriveOnSite, () => ({ location: null, permission: true })),
  diagnose: attempt(diagnoseFault, () => ({
    diagnosis: '堵塞',
    responsibility: 'property',
    chargeable: false,
    expectedFinishAt: null,
    parts: null,
    warranty: 'unknown',
    photos: [],
  })),
  'note-progress': attempt(noteProgress, () => ({ note: '快好了', photos: [] })),
  complete: attempt(completeJob, ({ diagnosis, agreedQuote }) => ({
    outcome: diagnosis?.chargeable && !agreedQuote ? 'not-ours' : 'fixed',
    summary: '好了',
    photos: { ...noPhotos, before: [1, 2, 3].map(photo), after: [photo(4)] },
    outsidePhone: null,
    concealed: false,
    followOn: null,
  })),
  'confirm-result': attempt(confirmResult, () => ({ signature: null })),
  'object-result': attempt(objectResult, () => ({ reason: '没好', photos: [] })),
  cancel: attempt(cancelTicket, () => ({ reason: '不用了' })),
  urge: attempt(urgeTicket, () => ({ words: null })),
  'add-facts': attempt(addFacts, () => ({ text: '补充', photos: [] })),
  refer: attempt(referTicket, () => ({ reason: '特殊情况' })),
  transfer: attempt(transferJob, ({ assignee }) => ({
    assignee: holding(assignee?.id === people.wang.id ? people.li : people.wang),
    candidate: staff,
    reason: '换人',
  })),
  'no-access': attempt(reportNoAccess, () => ({
    tries: 3,
    waitedMinutes: 30,
    location: null,
    note: null,
    photos: [],
  })),
  quote: attempt(offerQuote, () => ({
    lines: [{ kind: 'labour', name: '安装', quantity: 1, unit: '次', unitCents: 8000 }],
    note: null,
  })),
  'accept-quote': attempt(acceptQuote, ({ quote }) => ({ version: quote?.version ?? 0 })),
  'refuse-quote': attempt(refuseQuote, ({ quote }) => ({ version: quote?.version ?? 0, reason: '太贵' })),
  pause: attempt(pauseWork, (_ticket, _by, at) => ({
    reason: 'parts',
    until: at + 86_400_000,
    note: '等件',
  })),
  resume: attempt(resumeWork, () => ({ note: null })),
  'reserve-parts': attempt(reserveParts, () => ({
    parts: [{ code: 'valve', name: '角阀', quantity: 2, unit: '个' }],
    awaitedUntil: null,
  })),
  'use-parts': attempt(useParts, ({ parts }) => ({
    parts: parts
      .filter((part) => part.reserved > part.used)
      .map(({ code, name, unit }) => ({ code, name, unit, quantity: 1 })),
  })),
  'cannot-serve': attempt(cannotServe, () => ({
    outcome: 'not-ours',
    summary: '属市政管网',
    photos: [],
    outsidePhone: null,
  })),
  'sign-off': attempt(signOff, () => ({ signature: 'cloud://a/sign.png' })),
  follow: attempt(followTicket, ({ place }) => ({
    neighbour: {
      homes: [
        {
          houseId: place.kind === 'house' ? place.houseId : '',
          buildingId: place.buildingId,
          communityId: COMMUNITY,
        },
      ],
    },
  })),
  merge: attempt(mergeTicket, () => ({ into: { id: 't9', number: 'BX261123-00009' }, reason: null })),
  unmerge: attempt(unmergeTicket, () => ({ reason: '不是同一处' })),
  'start-plan': attempt(startPlan),
  'do-plan-step': attempt(doPlanStep, ({ plan }) => ({
    step: plan ? nextStep(plan) : '',
    note: null,
  })),
  'all-clear': attempt(giveAllClear, () => ({ note: '已安全' })),
};
