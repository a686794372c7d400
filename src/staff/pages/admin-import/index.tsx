import { CommunityGate } from '../../admin/community-gate';
import { Imports } from '../../admin/imports/imports';

/** 导入房屋、住户、员工 (P1, P3). */
export default function AdminImportPage() {
  return (
    <CommunityGate>{(communityId) => <Imports key={communityId} communityId={communityId} />}</CommunityGate>
  );
}
