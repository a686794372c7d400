import { wxContext } from '../_kit/cloud';
import { sweepReseal } from '../_kit/privacy/reseal/sweep-reseal';
import { sweepChecks } from '../_kit/safety/sweep-checks';
import { serve } from '../_kit/serve';
import { agree } from './procedures/agree';
import { decideFlagged } from './procedures/decide-flagged';
import { erase } from './procedures/erase';
import { exportMine } from './procedures/export';
import { fileLinks } from './procedures/file-links';
import { listFlagged } from './procedures/list-flagged';
import { listReveals } from './procedures/list-reveals';
import { myData } from './procedures/my-data';
import { reveal } from './procedures/reveal';
import { whoLooked } from './procedures/who-looked';

const operations = serve([
  agree,
  decideFlagged,
  erase,
  exportMine,
  fileLinks,
  listFlagged,
  myData,
  reveal,
  listReveals,
  whoLooked,
]);

/** Cloud function `privacy`: who may see whose data, who looked, what everybody may do with their own (P4, P7); its timer asks WeChat about what people wrote and showed (P6),
 * and seals anew what an older key keeps (P4). */
export const main = async (
  event: { Type?: string; op?: string; input?: unknown },
  invocation: { request_id?: string },
) => {
  // A timer has nobody behind it; an event that only pretends to be one comes with its sender's openid.
  if (event.Type === 'Timer' && wxContext().openid === '') {
    const checked = await sweepChecks(Date.now());
    return { checked, resealed: await sweepReseal(Date.now(), Date.now) };
  }
  return operations({ op: event.op ?? '', input: event.input }, invocation);
};
