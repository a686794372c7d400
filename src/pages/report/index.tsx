import { useEffect, useState } from 'react';
import { Page } from '@/components/page/page';
import { isFault, isPlan } from '@/domain/classification/taxonomy';
import { Kept } from '@/features/outbox/kept';
import { ReportForm } from '@/features/report/report-form';
import { ReportSent, type SentReport } from '@/features/report/report-sent';
import { useRouter } from '@/platform/lifecycle';
import { open, replace, scrollToTop } from '@/platform/navigation';

type Done = { sent: SentReport } | { kept: string | undefined };

/** A new report: `?fault=` and `?plan=` begin it, `?scene=` is the code of a spot (P5). */
export default function Report() {
  const { fault, plan, scene } = useRouter().params;
  const [done, setDone] = useState<Done | null>(null);
  // The form was read to its end; what came of it begins at the top.
  useEffect(() => {
    if (done) scrollToTop();
  }, [done]);
  return (
    <Page>
      {done && 'kept' in done ? (
        <Kept
          phone={done.kept}
          onTickets={() => void open('/pages/tickets/index')}
          onHome={() => void open('/pages/home/index')}
        />
      ) : done ? (
        <ReportSent
          report={done.sent}
          onTicket={() => void replace(`/pages/ticket/index?id=${done.sent.reply.ticketId}`)}
          onHome={() => void open('/pages/home/index')}
        />
      ) : (
        <ReportForm
          opened={{ fault: isFault(fault) ? fault : undefined, plan: isPlan(plan) ? plan : undefined, scene }}
          onSent={(sent) => setDone({ sent })}
          onKept={(kept) => setDone({ kept })}
          onBind={() => void open('/pages/homes/join/index')}
          onTicket={(id) => void replace(`/pages/ticket/index?id=${id}`)}
        />
      )}
    </Page>
  );
}
