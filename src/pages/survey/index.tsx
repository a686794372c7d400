import { Page } from '@/components/page/page';
import { SurveyPage } from '@/features/survey/survey-page';
import { useRouter } from '@/platform/lifecycle';
import { back, open, replace } from '@/platform/navigation';

/** The survey of a finished ticket: `?id=` (V1). */
export default function Survey() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <SurveyPage
        ticketId={id}
        onDone={() => void back(`/pages/ticket/index?id=${id}`)}
        onHome={() => void open('/pages/home/index')}
        onComplaint={(complaintId) => void replace(`/pages/complaint/index?id=${complaintId}`)}
        onPraise={() => void replace(`/pages/complaint/new/index?sort=praise&ticket=${id}`)}
      />
    </Page>
  );
}
