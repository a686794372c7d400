import { View } from '@tarojs/components';
import { useOutbox } from '@/api/outbox/use-outbox';
import { useNow } from '@/platform/use-now';
import { WaitingCard } from './waiting-card';

/** Every report that waits to be sent, above the ones that were (T24); nothing when none waits. */
export function WaitingList() {
  const reports = useOutbox();
  const now = useNow();
  return (
    <View>
      {reports.map((report) => (
        <WaitingCard key={report.input.requestId} report={report} now={now} />
      ))}
    </View>
  );
}
