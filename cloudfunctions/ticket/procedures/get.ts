import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { ticketView } from '../../_kit/ticket/view';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';

/** T11: one read brings the whole page. */
export const get = procedure('ticket.get', {
  handle: async ({ ticketId }, call) => {
    const { state, fields } = (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found');
    demand(call, subjectOf(state));
    return ticketView(state, fields.version, call.actor, call.now);
  },
});
