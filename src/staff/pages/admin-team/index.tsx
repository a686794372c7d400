import { CommunityGate } from '../../admin/community-gate';
import { Team } from '../../admin/team/team';

/** 员工 (P3). */
export default function AdminTeamPage() {
  return (
    <CommunityGate>
      {(communityId, me) => <Team key={communityId} communityId={communityId} me={me} />}
    </CommunityGate>
  );
}
