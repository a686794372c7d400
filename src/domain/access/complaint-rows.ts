import type { Row } from './table';

const care: Row = {
  agent: 'community',
  dispatcher: 'community',
  supervisor: 'community',
  manager: 'community',
  executive: 'community',
};
const leads: Row = { supervisor: 'community', manager: 'community', executive: 'community' };
/** Whoever handles it, of any department. */
const handler: Row = {
  agent: 'job',
  dispatcher: 'job',
  technician: 'job',
  supervisor: 'job',
  manager: 'job',
  executive: 'job',
  vendor: 'job',
};
const own: Row = { resident: 'own' };

/** Role × operation for complaints, suggestions and praise (C2–C12). That nobody acts in their own matter (C6) the decisions say. */
export const complaintRows = {
  'complaint.submit': { resident: 'any' },
  'complaint.from-survey': { resident: 'own' },
  'complaint.record': care,
  'complaint.get': { ...handler, ...care, resident: 'follow' },
  'complaint.list-mine': { resident: 'any' },
  'complaint.list-work': { ...care, technician: 'community' },
  'complaint.count-work': care,
  'complaint.words': { ...care, technician: 'community' },
  'complaint.save-words': { manager: 'community', executive: 'community' },
  'complaint.summary': leads,
  'complaint.acknowledge': care,
  'complaint.judge': care,
  'complaint.grade': care,
  'complaint.name-subjects': care,
  'complaint.transfer': care,
  'complaint.find-facts': handler,
  'complaint.note-progress': handler,
  'complaint.propose-plans': handler,
  'complaint.carry-out': handler,
  // Which lead the level needs, the decision says (C4).
  'complaint.approve-plan': leads,
  'complaint.return-plans': leads,
  'complaint.decide-plan': leads,
  'complaint.decide-review': leads,
  'complaint.decide-closing': leads,
  'complaint.record-answer': care,
  'complaint.record-visit': care,
  'complaint.record-cause': { ...handler, ...care },
  'complaint.finish-improvement': { ...handler, ...care },
  'complaint.answer-suggestion': care,
  'complaint.pass-on': care,
  'complaint.confirm-facts': own,
  'complaint.add-facts': own,
  'complaint.answer-plan': own,
  'complaint.confirm-result': own,
  'complaint.object-result': own,
  'complaint.ask-review': own,
  'complaint.withdraw': own,
  'complaint.reopen': own,
  'visit.list-due': care,
  'visit.get': care,
  'visit.record': care,
} as const satisfies Record<string, Row>;
