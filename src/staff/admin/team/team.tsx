import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { TeamMember } from '@/contract/community/staff/views';
import type { Me } from '@/contract/community/who-am-i';
import { grantable } from '@/domain/people/invite';
import { Loaded } from '../loaded';
import { InviteStaff } from './invite-staff';
import { TeamMemberItem } from './team-member-item';

/** A community's people (P3): on duty, suspended, awaited; a manager invites, changes and suspends. */
export function Team({ communityId, me }: { communityId: string; me: Me }) {
  const [inviting, setInviting] = useState(false);
  const key = ['team', communityId] as const;
  const query = useQuery({ queryKey: key, queryFn: () => call('community.list-team', { communityId }) });
  const show = (team: TeamMember[]) => void queryClient.setQueryData(key, team);
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  const roles = grantable(me.staff?.roles ?? []);
  return (
    <View>
      {roles.length > 0 ? (
        <Card>
          <Button id="invite-staff" icon="plus" block onTap={() => setInviting(true)}>
            邀请员工
          </Button>
        </Card>
      ) : null}
      <Loaded query={query}>
        {(team) => (
          <Card>
            {team.map((member, index) => (
              <TeamMemberItem
                key={member.personId ?? `awaited-${index}`}
                member={member}
                communityId={communityId}
                grantable={roles}
                mine={mine}
                onTeam={show}
              />
            ))}
          </Card>
        )}
      </Loaded>
      {inviting ? (
        <InviteStaff communityId={communityId} grantable={roles} onClose={() => setInviting(false)} />
      ) : null}
    </View>
  );
}
