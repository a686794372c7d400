import { useRef, useState } from 'react';
import { queryClient } from '@/api/query-client';
import { complaintKeys } from '@/api/complaint/keys';
import { call } from '@/api/service';
import { RefusalError } from '@/api/errors';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { toast } from '@/components/toast/toast-store';
import { checkComplaint, complaintLimits } from '@/domain/complaint/complaint-rules';
import type { Sort } from '@/domain/complaint/facts';
import { newId } from '@/platform/new-id';
import { replace, scrollTo } from '@/platform/navigation';
import { fieldId } from '../../components/field-id';
import { photosProblem, useJobPhotos } from '../../components/use-job-photos';
import { wordsProblem } from '../../components/words-field';
import { useDraft } from '../../steps/use-draft';
import { feedbackUrls } from '../urls';

/** Most characters of a place and of the facts repeated back, as the contract has them. */
export const AREA_MAX = 60;
export const RESTATED_MAX = 500;

interface Draft {
  sort: Sort;
  channel: 'phone' | 'walk-in';
  text: string;
  about: string;
  name: string;
  phone: string;
  area: string;
  restated: string;
  hidden: boolean;
  photos: PhotoItem[];
}

const EMPTY: Draft = {
  sort: 'complaint',
  channel: 'phone',
  text: '',
  about: '',
  name: '',
  phone: '',
  area: '',
  restated: '',
  hidden: false,
  photos: [],
};

/** What was said by phone or at the desk, written down by whoever took it (C2): that person is the first contact from then on. */
export function useRecord(communityId: string) {
  const { draft, change, forget } = useDraft(communityId, 'complaint-record', EMPTY);
  const [wrong, setWrong] = useState<Record<string, string | undefined>>({});
  const [busy, setBusy] = useState(false);
  const sent = useRef({ words: '', requestId: '' });
  const set = (part: Partial<Draft>): void => {
    change(part);
    setWrong((old) => ({ ...old, ...Object.fromEntries(Object.keys(part).map((key) => [key, undefined])) }));
  };
  const job = useJobPhotos(draft.photos, (photos) => set({ photos }));
  const send = async (): Promise<void> => {
    const found = { ...problems(draft), photos: photosProblem(job) };
    setWrong(found);
    const first = Object.entries(found).find(([, words]) => words !== undefined);
    if (first) {
      scrollTo(`#${fieldId(first[0])}`);
      return toast('请先补全标红的内容', 'bad');
    }
    const { photos: _photos, ...said } = draft;
    const words = JSON.stringify([communityId, said, job.fileIds]);
    // The same words sent again are the same record, however often the answer was lost.
    if (sent.current.words !== words) sent.current = { words, requestId: newId() };
    setBusy(true);
    try {
      const { requestId } = sent.current;
      const receipt = await call('complaint.record', {
        ...said,
        communityId,
        requestId,
        photos: job.fileIds,
      });
      forget();
      void queryClient.invalidateQueries({ queryKey: complaintKeys.allWork });
      toast('已登记，您是首问责任人', 'good');
      await replace(feedbackUrls.one(receipt.complaintId));
    } catch (error) {
      const field = error instanceof RefusalError ? error.refusal.field : undefined;
      if (field !== undefined) setWrong({ [field]: complaintErrorWords(error) });
      toast(complaintErrorWords(error), 'bad');
    }
    setBusy(false);
  };
  return { draft, set, wrong, busy, job, send: () => void send() };
}

function problems(draft: Draft): Record<string, string | undefined> {
  const { textMax, aboutMax, nameMax } = complaintLimits;
  const found = checkComplaint({ ...draft, photos: [] });
  return {
    text: found.text && (found.text === 'too-long' ? `最多 ${textMax} 个字` : '请记下业主说的话'),
    name: found.name && (found.name === 'too-long' ? `最多 ${nameMax} 个字` : '请填写业主称呼'),
    phone: found.phone && (found.phone === 'required' ? '请填写联系电话' : '请填写 11 位手机号'),
    area: wordsProblem(draft.area, AREA_MAX, '请填写楼栋或地点'),
    about: found.about && `最多 ${aboutMax} 个字`,
    restated: wordsProblem(draft.restated, RESTATED_MAX, '请把事实复述给业主并记下来'),
  };
}
