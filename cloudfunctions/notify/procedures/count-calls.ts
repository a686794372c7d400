import { demand } from '../../_kit/call-context';
import { CALLS } from '../../_kit/delivery/calls/call-doc';
import { procedure } from '../../_kit/procedure';
import { count } from '../../_kit/store';

/** N3: one count, for the workbench. */
export const countCalls = procedure('notify.count-calls', {
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return { open: await count(CALLS, { communityId, active: true }) };
  },
});
