import { wxContext } from '../_kit/cloud';
import { sweepPeople } from '../_kit/people/sweep-people';
import { serve } from '../_kit/serve';
import { acceptInvite } from './procedures/accept-invite';
import { addLeftover } from './procedures/add-leftover';
import { askHome } from './procedures/ask-home';
import { changeStaff } from './procedures/change-staff';
import { closeLeftover } from './procedures/close-leftover';
import { createSpots } from './procedures/create-spots';
import { decideClaim } from './procedures/decide-claim';
import { endHome } from './procedures/end-home';
import { findHouse } from './procedures/find-house';
import { findSpot } from './procedures/find-spot';
import { houseFile } from './procedures/house-file';
import { inviteHome } from './procedures/invite-home';
import { inviteStaff } from './procedures/invite-staff';
import { leaveHome } from './procedures/leave-home';
import { listClaims } from './procedures/list-claims';
import { listCommunities } from './procedures/list-communities';
import { listSpots } from './procedures/list-spots';
import { listStaff } from './procedures/list-staff';
import { listTeam } from './procedures/list-team';
import { matchPhone } from './procedures/match-phone';
import { myHomes } from './procedures/my-homes';
import { readInvite } from './procedures/read-invite';
import { reissueSpot } from './procedures/reissue-spot';
import { removeMember } from './procedures/remove-member';
import { revokeSpot } from './procedures/revoke-spot';
import { saveContact } from './procedures/save-contact';
import { setDuty } from './procedures/set-duty';
import { spotByScene } from './procedures/spot-by-scene';
import { suspendStaff } from './procedures/suspend-staff';
import { switchHome } from './procedures/switch-home';
import { whoAmI } from './procedures/who-am-i';
import { withdrawClaim } from './procedures/withdraw-claim';

const operations = serve([
  acceptInvite,
  addLeftover,
  askHome,
  changeStaff,
  closeLeftover,
  createSpots,
  decideClaim,
  endHome,
  findHouse,
  findSpot,
  houseFile,
  inviteHome,
  inviteStaff,
  leaveHome,
  listClaims,
  listCommunities,
  listSpots,
  listStaff,
  listTeam,
  matchPhone,
  myHomes,
  readInvite,
  reissueSpot,
  removeMember,
  revokeSpot,
  saveContact,
  setDuty,
  spotByScene,
  suspendStaff,
  switchHome,
  whoAmI,
  withdrawClaim,
]);

/** Cloud function `community`: people and places (P1–P5); its timer finishes what a crash left undone and tells whom it concerns (N4). */
export const main = async (
  event: { Type?: string; op?: string; input?: unknown },
  invocation: { request_id?: string },
) => {
  // A timer has nobody behind it; an event that only pretends to be one comes with its sender's openid.
  if (event.Type === 'Timer' && wxContext().openid === '') return { done: await sweepPeople(Date.now()) };
  return operations({ op: event.op ?? '', input: event.input }, invocation);
};
