import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { isFeedbackStep } from '../../complaint/data/step-names';
import { FeedbackGate } from '../../complaint/page/feedback-gate';
import { FeedbackPanel } from '../../complaint/page/feedback-panel';
import { FeedbackStepPage } from '../../complaint/steps/step-page';
import { Column } from '../../components/column';

/** 处理投诉、建议、表扬的一个步骤；地址里的步骤认不出时，显示记录本身 */
export default function ComplaintStep() {
  const { id = '', do: step, of = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <FeedbackGate complaintId={id}>
          {(view) =>
            isFeedbackStep(step) ? (
              <FeedbackStepPage view={view} step={step} of={of} />
            ) : (
              <FeedbackPanel view={view} />
            )
          }
        </FeedbackGate>
      </Column>
    </Page>
  );
}
