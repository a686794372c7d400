import { complaintView } from '../../_kit/complaint/view';
import { complaintWorkflow } from '../../_kit/complaint/workflow';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { load } from '../../_kit/workflow';
import type { Complaint } from '../../../src/domain/complaint/state';
import { subjectOf } from '../../../src/domain/complaint/subject';

/** C5, C6, C9: one read brings the whole page; nobody opens a complaint about themselves. */
export const get = procedure('complaint.get', {
  handle: async ({ complaintId }, call) => {
    const loaded = (await load<Complaint>(complaintWorkflow.collection, complaintId)) ?? stop('not-found');
    demand(call, subjectOf(loaded.state));
    const view = complaintView(loaded.state, loaded.fields.version, call.actor, call.now);
    return view ?? stop('self-forbidden');
  },
});
