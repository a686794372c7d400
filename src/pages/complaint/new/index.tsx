import { useState } from 'react';
import { Page } from '@/components/page/page';
import type { ComplaintReceipt } from '@/contract/complaint/submit';
import { sorts, type Sort } from '@/domain/complaint/facts';
import { FeedbackForm } from '@/features/complaint/form/feedback-form';
import { FeedbackSent } from '@/features/complaint/sent/feedback-sent';
import { useRouter } from '@/platform/lifecycle';
import { open, replace } from '@/platform/navigation';

/** New feedback: `?sort=complaint|suggestion|praise` and `?ticket=`, the repair it is about, begin it (C1, C2). */
export default function NewFeedback() {
  const { sort: asked, ticket } = useRouter().params;
  const [sent, setSent] = useState<{ receipt: ComplaintReceipt; sort: Sort } | null>(null);
  return (
    <Page>
      {sent ? (
        <FeedbackSent
          {...sent}
          onSee={() => void replace(`/pages/complaint/index?id=${sent.receipt.complaintId}`)}
          onHome={() => void open('/pages/home/index')}
        />
      ) : (
        <FeedbackForm
          opened={{ sort: sorts.find((one) => one === asked), ticketId: ticket }}
          onSent={(receipt, sort) => setSent({ receipt, sort })}
        />
      )}
    </Page>
  );
}
