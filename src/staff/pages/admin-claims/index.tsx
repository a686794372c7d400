import { CommunityGate } from '../../admin/community-gate';
import { Claims } from '../../admin/claims/claims';

/** 住户认证申请 (P1). */
export default function AdminClaimsPage() {
  return (
    <CommunityGate>{(communityId) => <Claims key={communityId} communityId={communityId} />}</CommunityGate>
  );
}
