import { Chips } from '@/components/chips/chips';
import type { Me } from '@/contract/community/who-am-i';

interface CommunityChipsProps {
  me: Me;
  communityId: string;
  onChange: (communityId: string) => void;
}

/** Which community, for those who work for several; nothing for everybody else. */
export function CommunityChips({ me, communityId, onChange }: CommunityChipsProps) {
  const mine = me.communities.filter(({ id }) => me.staff?.communities.includes(id));
  if (mine.length < 2) return null;
  return (
    <Chips
      id="community"
      chips={mine.map(({ id, name }) => ({ key: id, name }))}
      chosen={[communityId]}
      onTap={onChange}
    />
  );
}
