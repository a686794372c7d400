import { useEffect, useRef, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { SubmitReply } from '@/contract/ticket/submit';
import type { ReportField } from '@/domain/ticket/report-rules';
import { scrollTo } from '@/platform/navigation';
import { forgetDraft } from './draft';
import type { useReport } from './use-report';

const FIELDS: readonly string[] = [
  'place',
  'name',
  'phone',
  'text',
  'photos',
  'slot',
] satisfies ReportField[];
const isField = (field: string): field is ReportField => FIELDS.includes(field);

/** Sends the report once its photos have arrived; a repeated try is the same request, so it never makes two tickets. */
export function useSendReport(form: ReturnType<typeof useReport>, onSent: (reply: SubmitReply) => void) {
  const [state, setState] = useState<'idle' | 'photos' | 'sending'>('idle');
  const { photos, report, draft } = form;

  const send = async () => {
    setState('sending');
    try {
      const channel = report.place?.kind === 'spot' ? 'qr' : 'form';
      const reply = await call('ticket.submit', {
        ...report,
        requestId: draft.requestId,
        channel,
        fault: draft.fault,
      });
      forgetDraft();
      void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
      void queryClient.invalidateQueries({ queryKey: keys.me });
      onSent(reply);
    } catch (error) {
      setState('idle');
      const field = error instanceof RefusalError ? (error.refusal.field?.split('.')[0] ?? '') : '';
      if (isField(field)) {
        form.setWrong({ [field]: errorWords(error) });
        scrollTo(`#field-${field}`);
      }
      toast(errorWords(error), 'bad');
    }
  };

  const settle = async () => {
    if (photos.failed) {
      const question = {
        title: '有照片没有传上去',
        words: '可以点照片重试，或先不带这几张提交。',
        confirm: '先提交',
        cancel: '去重试',
      };
      if (!(await ask(question))) return setState('idle');
    }
    await send();
  };

  // Only the end of the uploads continues a waiting send; the form is another object on every render.
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    if (state === 'photos' && !photos.busy) void latest.current();
  }, [state, photos.busy]);

  const submit = () => {
    const wrong = form.check();
    if (wrong) return scrollTo(`#field-${wrong}`);
    setState('photos');
  };
  return { state, submit };
}
