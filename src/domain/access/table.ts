import { complaintRows } from './complaint-rows';
import { peopleRows } from './people-rows';
import { privacyRows } from './privacy-rows';
import type { Role } from './roles';

/**
 * How close the actor must stand to what the operation touches:
 * `any` no relation · `own` they reported it · `follow` they reported or follow it · `job` it is assigned to them ·
 * `pool` assigned to them, or open for grabbing in a community they work for · `alarm` that, or an emergency there that is not
 * over · `community` it belongs to such a community.
 */
export type Scope = 'any' | 'own' | 'follow' | 'job' | 'pool' | 'alarm' | 'community';

/** One operation: for each role the scope in which it may. */
export type Row = Partial<Record<Role, Scope>>;

const desk: Row = {
  agent: 'community',
  dispatcher: 'community',
  supervisor: 'community',
  manager: 'community',
};
const leads: Row = { supervisor: 'community', manager: 'community' };
const onTheJob: Row = { technician: 'job', supervisor: 'job', vendor: 'job' };
/** In an emergency whoever is there acts, whoever holds the job (T20). */
const everyHand: Row = { ...desk, technician: 'alarm' };

/** Role × operation (P3): the only place that says who may do what. What is not listed is refused. */
export const accessTable = {
  'ticket.submit': { resident: 'any' },
  'ticket.submit-for': desk,
  'ticket.find-similar': { resident: 'any' },
  'ticket.get': {
    resident: 'follow',
    ...desk,
    technician: 'alarm',
    vendor: 'job',
    executive: 'community',
  },
  'ticket.list-mine': { resident: 'any' },
  'ticket.list-work': { ...desk, technician: 'community', vendor: 'community', executive: 'community' },
  'ticket.review': desk,
  'ticket.answer': desk,
  'ticket.change-classification': { ...onTheJob, ...desk },
  'ticket.agree-date': { ...onTheJob, ...desk },
  // The holder too: they may hand the job to a colleague.
  'ticket.recommend': { dispatcher: 'community', ...leads, agent: 'community', technician: 'job' },
  'ticket.refer': { dispatcher: 'community', agent: 'community' },
  'ticket.assign': { dispatcher: 'community', ...leads, agent: 'community' },
  'ticket.offer': { dispatcher: 'community', ...leads, agent: 'community' },
  // Whether it is theirs or free to grab the decision says, so that the slower of two hears who has it.
  'ticket.accept-job': { technician: 'community', supervisor: 'community', vendor: 'job' },
  'ticket.transfer': { dispatcher: 'community', ...leads, agent: 'community', technician: 'job' },
  'ticket.vendor-link': { dispatcher: 'community', ...leads, agent: 'community' },
  'ticket.revoke-vendor-link': { dispatcher: 'community', ...leads, agent: 'community' },
  // Whoever holds the signed link; the token says which work order, and that it is this one (T23).
  'ticket.vendor-view': { resident: 'any' },
  'ticket.vendor-step': { resident: 'any' },
  'ticket.decline-job': onTheJob,
  'ticket.contact': onTheJob,
  'ticket.set-out': onTheJob,
  'ticket.arrive': onTheJob,
  'ticket.no-access': onTheJob,
  'ticket.diagnose': onTheJob,
  'ticket.quote': onTheJob,
  // An agent records the answer of somebody who reported by phone.
  'ticket.accept-quote': { resident: 'own', agent: 'community' },
  'ticket.refuse-quote': { resident: 'own', agent: 'community' },
  'ticket.pause': onTheJob,
  'ticket.resume': { ...onTheJob, ...desk },
  'ticket.reserve-parts': onTheJob,
  'ticket.use-parts': onTheJob,
  'ticket.note-progress': onTheJob,
  'ticket.complete': onTheJob,
  'ticket.cannot-serve': onTheJob,
  'ticket.sign-off': onTheJob,
  'ticket.confirm-result': { resident: 'own' },
  // The desk for whoever rings up instead (T18, V3).
  'ticket.object-result': { resident: 'own', ...desk },
  'ticket.cancel': { resident: 'own' },
  'ticket.urge': { resident: 'follow' },
  'ticket.add-facts': { resident: 'follow' },
  // The decision asks whether the fault concerns them.
  'ticket.follow': { resident: 'any' },
  'ticket.merge': desk,
  'ticket.unmerge': desk,
  'ticket.start-plan': everyHand,
  'ticket.do-plan-step': everyHand,
  'ticket.all-clear': everyHand,
  'survey.answer': { resident: 'own' },
  'survey.get': { resident: 'own' },
  'survey.summary': { ...leads, executive: 'community' },
  ...complaintRows,
  ...peopleRows,
  ...privacyRows,
  'notify.list-inbox': { resident: 'any' },
  'notify.mark-read': { resident: 'any' },
  'notify.record-accepts': { resident: 'any' },
  'notify.balance': { resident: 'any' },
  // Notices hang in the lobby: whoever has the link may read one (N5).
  'announce.list-mine': { resident: 'any' },
  'announce.get': { resident: 'any' },
  'announce.list-work': desk,
  'announce.progress': desk,
  'announce.list-buildings': desk,
  'announce.publish': desk,
  'announce.cancel': desk,
  'announce.all-clear': desk,
  'notify.list-sent': { ...desk, technician: 'community', executive: 'community', admin: 'community' },
  'notify.list-calls': desk,
  'notify.count-calls': desk,
  'notify.take-call': desk,
  'notify.finish-call': desk,
  'notify.list-dead': { ...leads, admin: 'community' },
  'notify.retry-dead': { ...leads, admin: 'community' },
  'notify.robot': { ...leads, admin: 'community' },
  'notify.set-robot': { manager: 'community', admin: 'community' },
  // Only a hint to deliver what is committed and due anyway; harmless from anybody.
  'notify.deliver': { resident: 'any' },
  'community.who-am-i': { resident: 'any' },
  'community.save-contact': { resident: 'any' },
  'community.spot-by-scene': { resident: 'any' },
  'community.find-house': desk,
  'community.find-spot': desk,
  'community.list-staff': { dispatcher: 'community', ...leads, agent: 'community', executive: 'community' },
  'community.set-duty': {
    agent: 'any',
    dispatcher: 'any',
    technician: 'any',
    supervisor: 'any',
    manager: 'any',
  },
} as const satisfies Record<string, Row>;

export type Operation = keyof typeof accessTable;
