import { useMyComplaints, type MyComplaintFilter } from '@/api/complaint/use-my-complaints';
import { Button } from '@/components/button/button';
import { ComplaintCard } from '@/components/complaint/complaint-card';
import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Empty } from '@/components/state/empty';
import { useNow } from '@/platform/use-now';

const NOTHING: Record<MyComplaintFilter, { title: string; words: string }> = {
  active: { title: '没有处理中的反馈', words: '有不满意、好想法，或者想表扬谁，都可以告诉我们。' },
  done: { title: '还没有办结的反馈', words: '办结的投诉、建议和表扬会放在这里。' },
  all: { title: '还没有反馈', words: '有不满意、好想法，或者想表扬谁，都可以告诉我们。' },
};

interface MyFeedbackProps {
  filter: MyComplaintFilter;
  onOpen: (complaintId: string) => void;
  onNew: () => void;
}

/** The caller's complaints, suggestions and praise, twenty at a time; the next page comes when the end is reached. */
export function MyFeedback({ filter, onOpen, onNew }: MyFeedbackProps) {
  const paged = useMyComplaints(filter);
  const now = useNow();
  const records = itemsOf(paged);
  useEndless(paged);
  return (
    <PagedFrame
      paged={paged}
      count={records.length}
      empty={
        <Empty icon="chat" {...NOTHING[filter]}>
          <Button id="empty-new" onTap={onNew}>
            我要反馈
          </Button>
        </Empty>
      }
    >
      <LongList
        items={records}
        guess={160}
        draw={(record) => <ComplaintCard complaint={record} now={now} onOpen={onOpen} />}
      />
    </PagedFrame>
  );
}
