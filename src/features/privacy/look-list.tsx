import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Empty } from '@/components/state/empty';
import { roleNames } from '@/domain/access/roles';
import { revealKindNames, revealReasonNames } from '@/domain/privacy/reveal';
import { useNow } from '@/platform/use-now';
import { useLooks } from './use-looks';

/** Who looked at a number, when and why (P4): the community's for managers, otherwise at the reader's own. */
export function LookList({ communityId }: { communityId: string | null }) {
  const paged = useLooks(communityId);
  const now = useNow();
  const looks = itemsOf(paged);
  useEndless(paged);
  return (
    <PagedFrame
      paged={paged}
      count={looks.length}
      rows={3}
      empty={
        <Empty
          icon="shield"
          title={communityId === null ? '还没有人单独查看过您的号码' : '还没有查看记录'}
          words="处理工单的师傅在工单里看到联系方式，不在这里列出。"
        />
      }
    >
      <Card flush>
        {looks.map(({ id, at, by, subject, reason, words }) => (
          <Cell
            key={id}
            icon="key"
            title={`${by.alias}（${roleNames[by.role]}）`}
            note={`${words ?? revealReasonNames[reason]} · ${revealKindNames[subject.kind]} ${subject.number ?? ''}`}
            value={momentWords(at, now)}
          />
        ))}
      </Card>
    </PagedFrame>
  );
}
