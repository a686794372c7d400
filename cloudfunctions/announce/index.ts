import { serve } from '../_kit/serve';
import { allClear } from './procedures/all-clear';
import { cancel } from './procedures/cancel';
import { get } from './procedures/get';
import { listBuildings } from './procedures/list-buildings';
import { listMine } from './procedures/list-mine';
import { listWork } from './procedures/list-work';
import { progress } from './procedures/progress';
import { publish } from './procedures/publish';

/** Cloud function `announce`: notices to many homes (N5). They are told by the timer of `notify`. */
export const main = serve([listMine, get, listWork, progress, listBuildings, publish, cancel, allClear]);
