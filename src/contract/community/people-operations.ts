import { acceptInvite } from './people/accept-invite';
import { addLeftover } from './people/add-leftover';
import { askHome } from './people/ask-home';
import { closeLeftover } from './people/close-leftover';
import { decideClaim } from './people/decide-claim';
import { endHome } from './people/end-home';
import { houseFile } from './people/house-file';
import { inviteHome } from './people/invite-home';
import { leaveHome } from './people/leave-home';
import { listClaims } from './people/list-claims';
import { listCommunities } from './people/list-communities';
import { matchPhone } from './people/match-phone';
import { myHomes } from './people/my-homes';
import { readInvite } from './people/read-invite';
import { removeMember } from './people/remove-member';
import { switchHome } from './people/switch-home';
import { withdrawClaim } from './people/withdraw-claim';
import { changeStaff } from './staff/change-staff';
import { inviteStaff } from './staff/invite-staff';
import { listTeam } from './staff/list-team';
import { suspendStaff } from './staff/suspend-staff';
import { createSpots } from './spots/create-spots';
import { listSpots } from './spots/list-spots';
import { reissueSpot } from './spots/reissue-spot';
import { revokeSpot } from './spots/revoke-spot';

/** Operations on households, staff and spots (P1, P2, P3, P5), by their names in the access table. */
export const peopleOperations = {
  'community.accept-invite': acceptInvite,
  'community.add-leftover': addLeftover,
  'community.ask-home': askHome,
  'community.close-leftover': closeLeftover,
  'community.decide-claim': decideClaim,
  'community.end-home': endHome,
  'community.house-file': houseFile,
  'community.invite-home': inviteHome,
  'community.leave-home': leaveHome,
  'community.list-claims': listClaims,
  'community.list-communities': listCommunities,
  'community.match-phone': matchPhone,
  'community.my-homes': myHomes,
  'community.read-invite': readInvite,
  'community.remove-member': removeMember,
  'community.switch-home': switchHome,
  'community.withdraw-claim': withdrawClaim,
  'community.change-staff': changeStaff,
  'community.invite-staff': inviteStaff,
  'community.list-team': listTeam,
  'community.suspend-staff': suspendStaff,
  'community.create-spots': createSpots,
  'community.list-spots': listSpots,
  'community.reissue-spot': reissueSpot,
  'community.revoke-spot': revokeSpot,
} as const;
