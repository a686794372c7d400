import { useEffect, useRef, useState } from 'react';
import { complaintKeys } from '@/api/complaint/keys';
import { NetworkError, RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import type { ComplaintReceipt } from '@/contract/complaint/submit';
import type { ComplaintDraft } from '@/domain/complaint/complaint-rules';
import { scrollTo } from '@/platform/navigation';
import { forgetFeedbackDraft, type FeedbackOpened } from './draft';
import type { FeedbackFormState } from './use-feedback';

const isField = (field: string): field is keyof ComplaintDraft =>
  ['text', 'about', 'name', 'phone', 'photos'].includes(field);

/**
 * Sends the feedback once its photos have arrived. A repeated try is the same request, so it never makes two records; until
 * it is answered the draft stays on the phone.
 */
export function useSendFeedback(
  form: FeedbackFormState,
  opened: FeedbackOpened,
  onSent: (receipt: ComplaintReceipt) => void,
) {
  const [state, setState] = useState<'idle' | 'photos' | 'sending'>('idle');
  const { photos } = form;

  const failed = (error: unknown) => {
    setState('idle');
    if (error instanceof NetworkError)
      return toast('网络不通，内容已存在手机里，稍后再点提交，不会重复', 'bad');
    const field = error instanceof RefusalError ? (error.refusal.field?.split('.')[0] ?? '') : '';
    if (isField(field)) {
      form.setWrong({ [field]: complaintErrorWords(error) });
      scrollTo(`#field-${field}`);
    }
    toast(complaintErrorWords(error), 'bad');
  };

  const send = async () => {
    const input = form.written();
    if (!input) {
      setState('idle');
      return toast('还没有您的小区信息，请致电物业服务中心', 'bad');
    }
    setState('sending');
    try {
      const receipt = await call('complaint.submit', input);
      forgetFeedbackDraft(form.draft, opened);
      void queryClient.invalidateQueries({ queryKey: complaintKeys.allMine });
      void queryClient.invalidateQueries({ queryKey: keys.me });
      onSent(receipt);
    } catch (error) {
      failed(error);
    }
  };

  const settle = async () => {
    const question = {
      title: '有照片没有传上去',
      words: '可以点照片重试，或先不带这几张提交。',
      confirm: '先提交',
      cancel: '去重试',
    };
    if (photos.failed && !(await ask(question))) return setState('idle');
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
