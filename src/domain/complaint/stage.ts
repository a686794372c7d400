import type { Complaint } from './state';
import type { ComplaintStatus } from './status';

/** Whose turn it is, for the queues of the workbench. */
export type ComplaintStage =
  'desk' | 'handling' | 'approval' | 'complainant' | 'visit' | 'decision' | 'ended';

const stages: Record<ComplaintStatus, ComplaintStage> = {
  received: 'desk',
  acknowledged: 'desk',
  judged: 'desk',
  assigned: 'handling',
  planning: 'handling',
  agreed: 'handling',
  proposed: 'approval',
  offered: 'complainant',
  'carried-out': 'visit',
  declined: 'visit',
  answered: 'visit',
  reviewing: 'decision',
  deciding: 'decision',
  closed: 'ended',
  withdrawn: 'ended',
};

/** The stage of a record; a withdrawn complaint still waits for its visit (V3). */
export function stageOf(complaint: Pick<Complaint, 'status' | 'sort' | 'visit'>): ComplaintStage {
  return visitOwed(complaint) ? 'visit' : stages[complaint.status];
}

/** Whether a return visit is owed now (C5, C10: 100 %). */
export function visitOwed({ status, sort, visit }: Pick<Complaint, 'status' | 'sort' | 'visit'>): boolean {
  if (stages[status] === 'visit') return visit.outcome === null;
  return status === 'withdrawn' && sort === 'complaint' && visit.outcome === null;
}
