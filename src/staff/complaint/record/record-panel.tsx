import { Card } from '@/components/card/card';
import type { Me } from '@/contract/community/who-am-i';
import { useCommunity } from '../../work/use-community';
import { CommunityChips } from '../pieces/community-chips';
import { RecordForm } from './record-form';

/** Which community it is about, when there are several, and the form (C2). */
export function RecordPanel({ me }: { me: Me }) {
  const [communityId, setCommunityId] = useCommunity(me);
  const several = (me.staff?.communities.length ?? 0) > 1;
  return (
    <>
      {several ? (
        <Card title="哪个小区">
          <CommunityChips me={me} communityId={communityId} onChange={setCommunityId} />
        </Card>
      ) : null}
      <RecordForm key={communityId} communityId={communityId} />
    </>
  );
}
