import { Card } from '@/components/card/card';
import type { ComplaintView } from '@/contract/complaint/views';
import { LongText } from '../../../components/long-text';
import { PlanMeta } from './plan-meta';

interface PlanCardProps {
  plan: ComplaintView['plans'][number];
  title: string;
  now: number;
}

/** One plan in full: what, by when, and what it costs (C5). */
export function PlanCard({ plan, title, now }: PlanCardProps) {
  return (
    <Card title={title}>
      <LongText text={plan.text} />
      <PlanMeta plan={plan} now={now} />
    </Card>
  );
}
