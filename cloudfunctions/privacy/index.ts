import { serve } from '../_kit/serve';
import { agree } from './procedures/agree';
import { erase } from './procedures/erase';
import { exportMine } from './procedures/export';
import { fileLinks } from './procedures/file-links';
import { listReveals } from './procedures/list-reveals';
import { myData } from './procedures/my-data';
import { reveal } from './procedures/reveal';
import { whoLooked } from './procedures/who-looked';

/** Cloud function `privacy`: who may see whose data, who looked, and what everybody may do with their own (P4, P6, P7). */
export const main = serve([agree, erase, exportMine, fileLinks, myData, reveal, listReveals, whoLooked]);
