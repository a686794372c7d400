import type { Actor, StaffRole } from '@/domain/access/roles';
import type { Refusal } from '@/domain/shared/refusal';
import type { Decision } from '@/domain/ticket/decision';
import { acceptJob } from '@/domain/ticket/decisions/accept-job';
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
import type { TicketEvent } from '@/domain/ticket/events';
import type { Ticket } from '@/domain/ticket/state';
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

/** A step with everything right that a person could send. */
export type Attempt = (ticket: Ticket, by: Actor, at: number) => TicketEvent[] | Refusal;

// A decision's facts differ by step; the attempts only have to agree on how they are called.
type Facts = (ticket: Ticket, by: Actor) => object;
function attempt<D extends Decision<never>>(decision: D, facts: Facts = () => ({})): Attempt {
  return (ticket, by, at) =>
    (decision as unknown as Decision<{ at: number; by: Actor }>)(
      { ...facts(ticket, by), at, by },
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
    photos: [],
  })),
  'note-progress': attempt(noteProgress, () => ({ note: '快好了', photos: [] })),
  complete: attempt(completeJob, () => ({
    outcome: 'fixed',
    summary: '好了',
    photos: { ...noPhotos, before: [1, 2, 3].map(photo), after: [photo(4)] },
    outsidePhone: null,
  })),
  'confirm-result': attempt(confirmResult),
  'object-result': attempt(objectResult, () => ({ reason: '没好', photos: [] })),
  cancel: attempt(cancelTicket, () => ({ reason: '不用了' })),
  urge: attempt(urgeTicket, () => ({ words: null })),
  'add-facts': attempt(addFacts, () => ({ text: '补充', photos: [] })),
};
