import { CommunityGate } from '../../admin/community-gate';
import { Hub } from '../../admin/hub';

/** 小区管理 (P1–P5). */
export default function AdminPage() {
  return <CommunityGate>{(communityId, me) => <Hub me={me} communityId={communityId} />}</CommunityGate>;
}
