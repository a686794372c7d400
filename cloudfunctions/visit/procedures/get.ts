import type { Visit } from '../../../src/domain/visit/state';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { visitView } from '../../_kit/visit/view';
import { load } from '../../_kit/workflow';

/** V3: one read. */
export const get = procedure('visit.get', {
  handle: async ({ visitId }, call) => {
    const { state, fields } = (await load<Visit>('visits', visitId)) ?? stop('not-found');
    demand(call, { communityId: state.communityId });
    return visitView(state, fields.version);
  },
});
