import type { Candidate } from '../../../src/contract/ticket/recommend';
import { roleNames, type Role } from '../../../src/domain/access/roles';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { candidatesFor } from '../../_kit/ticket/candidates-for';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';

const shown: readonly Role[] = ['vendor', 'technician', 'supervisor'];

/** T9: everybody who could do it, best first, with the reasons in words. */
export const recommend = procedure('ticket.recommend', {
  handle: async ({ ticketId }, call) => {
    const { state } = (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found');
    demand(call, subjectOf(state));
    return (await candidatesFor(state)).map(
      ({ person: { personId, staff }, load: jobs, fitness }): Candidate => {
        const role = shown.find((name) => staff.roles.some((own) => own === name)) ?? 'technician';
        return {
          staffId: personId,
          alias: staff.alias,
          role: roleNames[role],
          onDuty: staff.onDuty,
          load: jobs,
          ...fitness,
        };
      },
    );
  },
});
