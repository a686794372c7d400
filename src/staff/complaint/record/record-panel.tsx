import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import type { Me } from '@/contract/community/who-am-i';
import { useCommunity } from '../../work/use-community';
import { RecordForm } from './record-form';

/** Which community it is about, when there are several, and the form (C2). */
export function RecordPanel({ me }: { me: Me }) {
  const [communityId, setCommunityId] = useCommunity(me);
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  return (
    <>
      {mine.length > 1 ? (
        <Card title="哪个小区">
          <Chips
            id="community"
            chips={mine.map(({ id, name }) => ({ key: id, name }))}
            chosen={[communityId]}
            onTap={setCommunityId}
          />
        </Card>
      ) : null}
      <RecordForm key={communityId} communityId={communityId} />
    </>
  );
}
