import { enter } from '../clocks';
import type { ComplaintEventOf } from '../events';
import { noPlanning, noRung, noVisit } from '../initial';
import type { Complaint } from '../state';

/** The first event makes the record (C2). Taken by phone or at the desk, its writer is the first contact. */
export function begin(id: string, event: ComplaintEventOf<'received'>): Complaint {
  const { type: _type, by: _by, at, ...facts } = event;
  const base: Complaint = {
    ...facts,
    id,
    status: 'received',
    kind: facts.suggested?.kind ?? null,
    level: null,
    department: null,
    owner: null,
    transfers: 0,
    handler: null,
    restated: null,
    factsConfirmedAt: null,
    judgement: null,
    facts: null,
    planning: noPlanning,
    result: null,
    visit: noVisit,
    confirmedAt: null,
    review: null,
    feasibility: null,
    answer: null,
    round: 1,
    roundStartedAt: at,
    reopens: 0,
    closedAt: null,
    closedHow: null,
    cause: null,
    improvements: [],
    clocks: { step: null, goal: null },
    rung: { step: noRung, goal: noRung, improvements: [] },
    marks: {},
    createdAt: at,
    updatedAt: at,
    timeline: [event],
  };
  return { ...base, ...enter(base, 'received', at) };
}
