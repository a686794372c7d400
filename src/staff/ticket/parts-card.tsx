import { Card } from '@/components/card/card';
import type { TicketView } from '@/contract/views';
import { Line } from '../components/line';

/** What was not used went back to the stock when the work ended. */
function partWords(reserved: number, used: number, unit: string): string {
  if (reserved === 0) return '没有用，已退回';
  return used > 0 ? `领 ${reserved} ${unit}，用了 ${used} ${unit}` : `领 ${reserved} ${unit}`;
}

/** Parts taken for the job and what became of them (T16); nothing when none were taken. */
export function PartsCard({ parts }: { parts: TicketView['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <Card title="配件">
      {parts.map(({ code, name, unit, reserved, used }) => (
        <Line key={code} label={name} words={partWords(reserved, used, unit)} />
      ))}
    </Card>
  );
}
