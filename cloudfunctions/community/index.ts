import { serve } from '../_kit/serve';
import { findHouse } from './procedures/find-house';
import { findSpot } from './procedures/find-spot';
import { listStaff } from './procedures/list-staff';
import { saveContact } from './procedures/save-contact';
import { setDuty } from './procedures/set-duty';
import { spotByScene } from './procedures/spot-by-scene';
import { whoAmI } from './procedures/who-am-i';

/** Cloud function `community`: people and places (P1–P5). */
export const main = serve([whoAmI, saveContact, spotByScene, listStaff, setDuty, findHouse, findSpot]);
