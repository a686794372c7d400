import { CommunityGate } from '../../admin/community-gate';
import { Spots } from '../../admin/spots/spots';

/** 点位与二维码 (P5). */
export default function AdminSpotsPage() {
  return (
    <CommunityGate>
      {(communityId, me) => <Spots key={communityId} communityId={communityId} me={me} />}
    </CommunityGate>
  );
}
