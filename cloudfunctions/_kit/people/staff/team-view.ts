import type { TeamMember } from '../../../../src/contract/community/staff/views';
import { mayChange } from '../../../../src/domain/people/invite';
import type { CallContext } from '../../call-context';
import { maskName, maskPhone } from '../../mask';
import { unseal } from '../../seal';
import { isOnDuty, teamOf } from '../../staff-of';
import { find } from '../../store';
import { openJobs } from '../../ticket/open-jobs';
import { REGISTER, type RegisteredStaff } from '../register';

/** Everybody who works for a community or is on its list and has not come yet, active ones first (P3). */
export async function teamView(communityId: string, call: CallContext): Promise<TeamMember[]> {
  const [team, listed] = await Promise.all([
    teamOf(communityId),
    find<RegisteredStaff>(REGISTER, { where: { communityId, kind: 'staff' }, limit: 500 }),
  ]);
  const jobs = await openJobs(team.map(({ personId }) => personId));
  const members = team.map(({ personId, name, phone, staff }): TeamMember => ({
    personId,
    alias: staff.alias,
    name: name ? maskName(unseal(name)) : '',
    phone: phone ? maskPhone(unseal(phone)) : '',
    ...{ roles: staff.roles, skills: staff.skills, shifts: staff.shifts ?? [], suspended: staff.suspended },
    communities: staff.communities.filter((id) => call.actor.communities.includes(id)),
    jobs: jobs.get(personId)?.load ?? 0,
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
      ...{
        roles,
        skills,
        shifts: [],
        communities: [communityId],
        jobs: 0,
        onDuty: false,
        suspended: false,
        changeable: false,
      },
    })),
  ];
}
