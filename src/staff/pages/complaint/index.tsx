import { useComplaint } from '@/api/complaint/use-complaint';
import { Page } from '@/components/page/page';
import { usePullDownRefresh, useRouter } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { FeedbackActions } from '../../complaint/page/feedback-actions';
import { FeedbackGate } from '../../complaint/page/feedback-gate';
import { FeedbackPanel } from '../../complaint/page/feedback-panel';
import { Column } from '../../components/column';

/** 员工看的投诉、建议、表扬 */
export default function StaffComplaint() {
  const { id = '' } = useRouter().params;
  const { refetch } = useComplaint(id);
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  return (
    <Page>
      <Column>
        <FeedbackGate complaintId={id}>
          {(view) => (
            <>
              <FeedbackPanel view={view} />
              <FeedbackActions view={view} />
            </>
          )}
        </FeedbackGate>
      </Column>
    </Page>
  );
}
