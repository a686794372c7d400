import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { Empty } from '@/components/state/empty';
import type { ComplaintScope } from '@/contract/complaint/list-work';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import type { useComplaintWork } from '../data/use-complaint-work';
import { feedbackUrls } from '../urls';
import { passes, type ComplaintFilter } from './complaint-filters';
import { FeedbackCard } from './feedback-card';

const NOTHING: Record<ComplaintScope, { title: string; words: string }> = {
  desk: { title: '都受理完了', words: '新的投诉、建议和表扬会自动出现在这里' },
  mine: { title: '没有要您处理的', words: '派给您处理的投诉会出现在这里' },
  owned: { title: '没有您首问的', words: '您第一个受理的，会由您跟到销项' },
  approval: { title: '没有待审批的方案', words: '处理人提交方案后会出现在这里' },
  decision: { title: '没有待裁定的', words: '申请复核、回访后仍未认可的会出现在这里' },
  visit: { title: '没有待回访的', words: '处理完的投诉和建议都要回访' },
  open: { title: '没有进行中的', words: '小区一切正常' },
  ended: { title: '还没有结束的', words: '销项和撤回的会在这里' },
  improvements: { title: '没有待跟踪的改进', words: '根因分析里承诺的改进会一直跟踪到完成' },
};

const openOne = (id: string): void => void open(feedbackUrls.one(id));

interface FeedbackListProps {
  scope: ComplaintScope;
  filter: ComplaintFilter | null;
  work: ReturnType<typeof useComplaintWork>;
}

/** One list of the complaint workbench in all its states; what was loaded stays readable without network. */
export function FeedbackList({ scope, filter, work }: FeedbackListProps) {
  const now = useNow();
  const all = itemsOf(work);
  const shown = all.filter((card) => passes(card, filter, now));
  const narrowed = filter !== null && all.length > 0;
  return (
    <PagedFrame
      paged={work}
      count={shown.length}
      empty={
        narrowed ? (
          <Empty
            icon="search"
            title="没有符合筛选的"
            words={work.hasNextPage ? '还有没加载的，可以接着找' : '换个条件试试'}
          />
        ) : (
          <Empty icon="check-circle" {...NOTHING[scope]} />
        )
      }
    >
      <LongList
        items={shown}
        guess={170}
        draw={(card) => <FeedbackCard card={card} now={now} onOpen={openOne} />}
      />
    </PagedFrame>
  );
}
