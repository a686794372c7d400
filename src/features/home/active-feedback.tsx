import { View } from '@tarojs/components';
import { useMyComplaints } from '@/api/complaint/use-my-complaints';
import { Button } from '@/components/button/button';
import { ComplaintCard } from '@/components/complaint/complaint-card';
import type { ComplaintCard as Card } from '@/contract/complaint/views';
import { useNow } from '@/platform/use-now';
import s from './active-tickets.module.scss';

const SHOWN = 2;

/** What waits for the resident's word comes first. */
const waits = ({ stage, sort }: Card): number =>
  stage === 'complainant' ? 0 : stage === 'visit' && sort === 'complaint' ? 1 : 2;

interface ActiveFeedbackProps {
  onOpen: (complaintId: string) => void;
  onAll: () => void;
}

/** Feedback under way, what needs the resident first (C8); nothing while there is none, or while it cannot be loaded. */
export function ActiveFeedback({ onOpen, onAll }: ActiveFeedbackProps) {
  const { data } = useMyComplaints('active');
  const now = useNow();
  const records = [...(data?.pages[0]?.items ?? [])].sort((a, b) => waits(a) - waits(b));
  if (records.length === 0) return null;
  return (
    <View>
      <View className={s.head}>
        <View className={s.title}>反馈进展</View>
        <Button id="all-feedback" kind="text" size="small" onTap={onAll}>
          全部反馈
        </Button>
      </View>
      {records.slice(0, SHOWN).map((record) => (
        <ComplaintCard key={record.id} complaint={record} now={now} onOpen={onOpen} />
      ))}
    </View>
  );
}
