import { complaintRows } from './complaint-rows';
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
const onTheJob: Row = { technician: 'job', supervisor: 'job' };

/** Role × operation (P3): the only place that says who may do what. What is not listed is refused. */
export const accessTable = {
  'ticket.submit': { resident: 'any' },
  'ticket.get': { resident: 'follow', ...desk, technician: 'pool', executive: 'community' },
  'ticket.list-mine': { resident: 'any' },
  'ticket.list-work': { ...desk, technician: 'community', executive: 'community' },
  'ticket.review': desk,
  'ticket.answer': desk,
  'ticket.recommend': { dispatcher: 'community', ...leads, agent: 'community' },
  'ticket.assign': { dispatcher: 'community', ...leads, agent: 'community' },
  'ticket.offer': { dispatcher: 'community', ...leads, agent: 'community' },
  // Whether it is theirs or free to grab the decision says, so that the slower of two hears who has it.
  'ticket.accept-job': { technician: 'community', supervisor: 'community' },
  'ticket.decline-job': onTheJob,
  'ticket.contact': onTheJob,
  'ticket.set-out': onTheJob,
  'ticket.arrive': onTheJob,
  'ticket.diagnose': onTheJob,
  'ticket.note-progress': onTheJob,
  'ticket.complete': onTheJob,
  'ticket.confirm-result': { resident: 'own' },
  'ticket.object-result': { resident: 'own' },
  'ticket.cancel': { resident: 'own' },
  'ticket.urge': { resident: 'follow' },
  'ticket.add-facts': { resident: 'follow' },
  'survey.answer': { resident: 'own' },
  'survey.get': { resident: 'own' },
  'survey.summary': { ...leads, executive: 'community' },
  ...complaintRows,
  'notify.list-inbox': { resident: 'any' },
  'notify.mark-read': { resident: 'any' },
  'notify.record-accepts': { resident: 'any' },
  // Only a hint to deliver what is committed and due anyway; harmless from anybody.
  'notify.deliver': { resident: 'any' },
  'community.who-am-i': { resident: 'any' },
  'community.save-contact': { resident: 'any' },
  'community.spot-by-scene': { resident: 'any' },
  'community.list-staff': { dispatcher: 'community', ...leads, agent: 'community' },
  'community.set-duty': {
    agent: 'any',
    dispatcher: 'any',
    technician: 'any',
    supervisor: 'any',
    manager: 'any',
  },
} as const satisfies Record<string, Row>;

export type Operation = keyof typeof accessTable;
