import type { Candidate } from '../../../src/contract/ticket/recommend';
import { roleNames } from '../../../src/domain/access/roles';
import { fitness } from '../../../src/domain/dispatch/score';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { staffOf } from '../../_kit/staff-of';
import { openJobs } from '../../_kit/ticket/open-jobs';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';

/** T9: everybody who could do it, best first, with the reasons in words. */
export const recommend = procedure('ticket.recommend', {
  handle: async ({ ticketId }, call) => {
    const { state } = (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found');
    demand(call, subjectOf(state));
    const people = (await staffOf(state.communityId)).filter(({ staff }) =>
      staff.roles.some((role) => role === 'technician' || role === 'supervisor'),
    );
    const loads = await openJobs(people.map((person) => person.personId));
    return people
      .map(({ personId, staff }): Candidate => {
        const load = loads.get(personId) ?? 0;
        const worker = { ...staff, id: personId, load, declined: state.declinedBy.includes(personId) };
        const role = staff.roles.includes('technician') ? 'technician' : 'supervisor';
        return {
          staffId: personId,
          alias: staff.alias,
          role: roleNames[role],
          onDuty: staff.onDuty,
          load,
          ...fitness(worker, state.classification),
        };
      })
      .sort((a, b) => b.score - a.score);
  },
});
