import { useEffect, useRef, useState } from 'react';
import { NetworkError, RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { keepWaiting } from '@/api/outbox/keep-waiting';
import { photoToCome } from '@/api/outbox/photo-to-come';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InputOf } from '@/contract';
import type { SubmitReply } from '@/contract/ticket/submit';
import type { ReportField } from '@/domain/ticket/report-rules';
import { scrollTo } from '@/platform/navigation';
import { isOnline } from '@/platform/network';
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

const WITHOUT_VIDEO = {
  title: '没有网络，视频带不上',
  words: '文字和照片会保存好，联网后自动提交；也可以等有网络时连同视频一起提交。',
  confirm: '不带视频',
  cancel: '等有网络',
};

/**
 * Sends the report once its photos have arrived; a repeated try is the same request, so it never makes two tickets.
 * Without network it is kept on the phone with its photos and sent later (T24).
 */
export function useSendReport(
  form: ReturnType<typeof useReport>,
  onSent: (reply: SubmitReply) => void,
  onKept: () => void,
) {
  const [state, setState] = useState<'idle' | 'photos' | 'sending'>('idle');
  const { photos, video, report, draft } = form;

  const written = (): InputOf<'ticket.submit'> => ({
    ...report,
    requestId: draft.requestId,
    channel: report.place?.kind === 'spot' ? 'qr' : 'form',
    fault: draft.fault,
    voice: draft.voice,
    video: video.fileId,
    tellOwners: form.forFamily && draft.tellOwners,
  });

  const keep = async () => {
    const unsent = photos.photos.filter((photo) => !photo.fileId);
    // Each photo in its place, whether it has arrived or still has to.
    const named = photos.photos.map(({ key, fileId }) => fileId ?? photoToCome(key));
    const input = { ...written(), photos: named };
    if (await keepWaiting({ op: 'ticket.submit', input, photos: unsent })) {
      forgetDraft(draft.requestId);
      return onKept();
    }
    setState('idle');
    toast('没有网络，手机空间也满了，请稍后再提交', 'bad');
  };

  const send = async () => {
    setState('sending');
    try {
      const reply = await call('ticket.submit', written());
      forgetDraft(draft.requestId);
      void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
      void queryClient.invalidateQueries({ queryKey: keys.me });
      onSent(reply);
    } catch (error) {
      if (error instanceof NetworkError) return keep();
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
    if (!(await isOnline())) {
      // Photos wait with the report; a few videos would fill the room WeChat gives for kept files.
      if (video.status === 'failed' && !(await ask(WITHOUT_VIDEO))) return setState('idle');
      return keep();
    }
    if (photos.failed || video.status === 'failed') {
      const question = {
        title: '有照片或视频没有传上去',
        words: '可以点它重试，或先不带它们提交。',
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
  const busy = photos.busy || video.status === 'sending';
  useEffect(() => {
    if (state === 'photos' && !busy) void latest.current();
  }, [state, busy]);

  const submit = () => {
    const wrong = form.check();
    if (wrong) return scrollTo(`#field-${wrong}`);
    setState('photos');
  };
  return { state, submit };
}
