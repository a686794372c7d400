import { Card } from '@/components/card/card';
import type { TicketView } from '@/contract/views';
import { Line } from '../components/line';

/** Parts taken for the job and what became of them (T16); nothing when none were taken. */
export function PartsCard({ parts }: { parts: TicketView['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <Card title="配件">
      {parts.map(({ code, name, unit, reserved, used }) => (
        <Line
          key={code}
          label={name}
          words={used > 0 ? `领 ${reserved} ${unit}，用了 ${used} ${unit}` : `领 ${reserved} ${unit}`}
        />
      ))}
    </Card>
  );
}
