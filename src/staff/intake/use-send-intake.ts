import { useState } from 'react';
import { NetworkError, RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InputOf } from '@/contract';
import type { SubmitReply } from '@/contract/ticket/submit';
import { scrollTo } from '@/platform/navigation';
import { forgetIntake, type IntakeDraft } from './intake-draft';
import type { useIntake } from './use-intake';

function placeOf({ place }: IntakeDraft): InputOf<'ticket.submit-for'>['place'] {
  if (place === null) return null;
  return place.kind === 'house'
    ? { kind: 'house', houseId: place.houseId }
    : { kind: 'spot', spotId: place.spotId };
}

/** Sends what the agent wrote (T1). A repeated try is the same request; refused or without network, everything stays. */
export function useSendIntake(form: ReturnType<typeof useIntake>, onSent: (reply: SubmitReply) => void) {
  const [busy, setBusy] = useState(false);
  const { draft, photos } = form;

  const send = async () => {
    setBusy(true);
    try {
      const reply = await call('ticket.submit-for', {
        requestId: draft.requestId,
        channel: draft.channel,
        place: placeOf(draft),
        name: draft.name.trim(),
        phone: draft.phone.trim(),
        resident: draft.resident,
        text: draft.text,
        photos: photos.fileIds,
        fault: draft.fault,
        urgency: draft.urgency,
      });
      form.forget();
      forgetIntake();
      void queryClient.invalidateQueries({ queryKey: keys.allWork });
      onSent(reply);
      scrollTo('#intake-done');
    } catch (error) {
      setBusy(false);
      const field = error instanceof RefusalError ? error.refusal.field : undefined;
      if (field !== undefined) {
        form.setWrong({ [field]: errorWords(error) });
        scrollTo(`#field-${field}`);
      }
      toast(
        error instanceof NetworkError ? '网络不通，写好的都保存着，联网后再点一次提交' : errorWords(error),
        'bad',
      );
    }
  };

  const submit = () => {
    const wrong = form.check();
    if (wrong) return scrollTo(`#field-${wrong}`);
    if (photos.busy) return toast('照片还在上传，请稍等');
    if (photos.failed) return toast('有照片没传上去，请点照片重试或删除', 'bad');
    void send();
  };
  return { busy, submit };
}
