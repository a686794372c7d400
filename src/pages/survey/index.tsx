import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { State } from '@/components/state/state';
import { SurveyForm } from '@/features/survey/survey-form';
import { useRouter } from '@/platform/lifecycle';
import { back } from '@/platform/navigation';

/** The survey of a finished ticket: `?id=` (V1). */
export default function Survey() {
  const { id = '' } = useRouter().params;
  const [sent, setSent] = useState(false);
  return (
    <Page>
      {sent ? (
        <State icon="thumb" title="谢谢您的评价" words="24 小时内可以修改。处理人员看不到是谁评的。">
          <Button id="survey-done" onTap={() => void back()}>
            好的
          </Button>
        </State>
      ) : (
        <SurveyForm ticketId={id} onSent={() => setSent(true)} />
      )}
    </Page>
  );
}
