import { CommunityGate } from '../../admin/community-gate';
import { Houses } from '../../admin/house/houses';

/** 找房屋 (P2). */
export default function AdminHousesPage() {
  return (
    <CommunityGate>{(communityId) => <Houses key={communityId} communityId={communityId} />}</CommunityGate>
  );
}
