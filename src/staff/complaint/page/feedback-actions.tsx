import type { ComplaintView } from '@/contract/complaint/views';
import { open } from '@/platform/navigation';
import { StepBar } from '../../components/step-bar';
import { nextFeedbackSteps } from '../data/next-steps';
import { feedbackStepNames } from '../data/step-names';
import { feedbackUrls } from '../urls';
import { useComplainantCall } from '../use-complainant-call';

/** What may be done with the feedback now; its writer one tap away, on record (P4). */
export function FeedbackActions({ view }: { view: ComplaintView }) {
  const through = useComplainantCall(view);
  const steps = nextFeedbackSteps(view).map((step) => ({
    step,
    ...feedbackStepNames[step],
    onTap: () => void open(feedbackUrls.step(view.id, step)),
  }));
  return <StepBar steps={steps} onCall={through ? through.dial : null} />;
}
