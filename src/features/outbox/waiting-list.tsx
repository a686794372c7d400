import { View } from '@tarojs/components';
import { useWaitingReports } from '@/api/outbox/use-outbox';
import { useNow } from '@/platform/use-now';
import { WaitingActions } from './waiting-actions';
import { WaitingCard } from './waiting-card';

/** Every report, and everything said about one, that waits to be sent, above the ones that were (T24); nothing when none waits. */
export function WaitingList() {
  const reports = useWaitingReports();
  const now = useNow();
  return (
    <View>
      {reports.map((one) => (
        <WaitingCard
          key={one.input.requestId}
          one={one}
          title={one.input.text.slice(0, 60)}
          photoCount={one.input.photos.length}
          now={now}
        />
      ))}
      <WaitingActions />
    </View>
  );
}
