import { Card } from '@/components/card/card';
import type { ComplaintView } from '@/contract/complaint/views';
import { useNow } from '@/platform/use-now';
import { Line } from '../../components/line';
import { momentWords } from '@/components/format/time-words';
import type { FeedbackStep } from '../data/step-names';
import { Original } from './original';
import { PlanCard } from './plans/plan-card';

interface StepContextProps {
  view: ComplaintView;
  step: FeedbackStep;
  /** an improvement's id */
  of: string;
}

/** What has to be read before the step is taken: the complaint, the plan that was agreed, the improvement it is about. */
export function StepContext({ view, step, of }: StepContextProps) {
  const now = useNow();
  if (step === 'finish-improvement') {
    const one = view.improvements.find((improvement) => improvement.id === of);
    if (!one) return null;
    return (
      <Card title="要做的改进">
        {one.text}
        <Line label="负责人" words={one.owner?.alias ?? '未指定'} />
        <Line label="完成时间" words={momentWords(one.dueAt, now)} />
      </Card>
    );
  }
  if (step === 'carry-out' || step === 'decide-plan') {
    const plan = view.plans.find((one) => one.approved);
    return plan ? <PlanCard plan={plan} title="批准的方案" now={now} /> : null;
  }
  if (step === 'return-plans')
    return (
      <>
        {view.plans.map((plan) => (
          <PlanCard key={plan.position} plan={plan} title={`方案 ${plan.position + 1}`} now={now} />
        ))}
      </>
    );
  return <Original view={view} />;
}
