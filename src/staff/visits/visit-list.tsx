import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { Empty } from '@/components/state/empty';
import type { VisitCard } from '@/contract/visit/views';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { feedbackUrls } from '../complaint/urls';
import type { useVisits } from './use-visits';
import { VisitRow } from './visit-row';

/** A visit of a complaint is recorded on the complaint, one of a repair on a page of its own. */
const openVisit = ({ id, of }: VisitCard): void =>
  void open(of === 'complaint' ? feedbackUrls.step(id, 'record-visit') : feedbackUrls.visit(id));

/** The visits that are owed, in all states of the list (V3). */
export function VisitList({ visits }: { visits: ReturnType<typeof useVisits> }) {
  const now = useNow();
  const cards = itemsOf(visits);
  return (
    <PagedFrame
      paged={visits}
      count={cards.length}
      empty={
        <Empty
          icon="check-circle"
          title="都回访完了"
          words="修好的报修、处理完的投诉和建议，到时会出现在这里"
        />
      }
    >
      <LongList
        items={cards}
        guess={130}
        draw={(card) => <VisitRow card={card} now={now} onOpen={openVisit} />}
      />
    </PagedFrame>
  );
}
