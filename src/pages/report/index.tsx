import { useState } from 'react';
import { Page } from '@/components/page/page';
import type { SubmitReply } from '@/contract/ticket/submit';
import { isFault, isPlan } from '@/domain/classification/taxonomy';
import { Kept } from '@/features/outbox/kept';
import { ReportForm } from '@/features/report/report-form';
import { Sent } from '@/features/report/sent';
import { useRouter } from '@/platform/lifecycle';
import { open, replace } from '@/platform/navigation';

/** A new report: `?fault=` and `?plan=` begin it, `?scene=` is the code of a spot (P5). */
export default function Report() {
  const { fault, plan, scene } = useRouter().params;
  const [sent, setSent] = useState<SubmitReply | 'kept' | null>(null);
  return (
    <Page>
      {sent === 'kept' ? (
        <Kept
          onTickets={() => void open('/pages/tickets/index')}
          onHome={() => void open('/pages/home/index')}
        />
      ) : sent ? (
        <Sent
          reply={sent}
          onTicket={() => void replace(`/pages/ticket/index?id=${sent.ticketId}`)}
          onHome={() => void open('/pages/home/index')}
        />
      ) : (
        <ReportForm
          opened={{ fault: isFault(fault) ? fault : undefined, plan: isPlan(plan) ? plan : undefined, scene }}
          onSent={setSent}
          onKept={() => setSent('kept')}
          onTicket={(id) => void replace(`/pages/ticket/index?id=${id}`)}
        />
      )}
    </Page>
  );
}
