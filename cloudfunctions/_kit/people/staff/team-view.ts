import type { TeamMember } from '../../../../src/contract/community/staff/views';
import { mayChange } from '../../../../src/domain/people/invite';
import type { CallContext } from '../../call-context';
import { maskName, maskPhone } from '../../mask';
import { unseal } from '../../seal';
import { isOnDuty, teamOf } from '../../staff-of';
import { find } from '../../store';
import { REGISTER, type RegisteredStaff } from '../register';

/** Everybody who works for a community or is on its list and has not come yet, active ones first (P3). */
export async function teamView(communityId: string, call: CallContext): Promise<TeamMember[]> {
  const [team, listed] = await Promise.all([
    teamOf(communityId),
    find<RegisteredStaff>(REGISTER, { where: { communityId, kind: 'staff' }, limit: 500 }),
  ]);
  const members = team.map(({ personId, name, phone, staff }): TeamMember => ({
    personId,
    alias: staff.alias,
    name: name ? maskName(unseal(name)) : '',
    phone: phone ? maskPhone(unseal(phone)) : '',
    ...{ roles: staff.roles, skills: staff.skills, shifts: staff.shifts ?? [], suspended: staff.suspended },
    onDuty: !staff.suspended && isOnDuty(staff, call.now),
    changeable: personId !== call.actor.id && mayChange(call.actor.roles, staff.roles),
  }));
  const awaited = listed.filter(({ claimedBy, endedAt }) => claimedBy === null && endedAt === null);
  return [
    ...members.sort((a, b) => Number(a.suspended) - Number(b.suspended)),
    ...awaited.map(({ alias, name, phone, roles, skills }): TeamMember => ({
      personId: null,
      alias,
      name: maskName(unseal(name)),
      phone: phone ? maskPhone(unseal(phone)) : '',
      ...{ roles, skills, shifts: [], onDuty: false, suspended: false, changeable: false },
    })),
  ];
}
