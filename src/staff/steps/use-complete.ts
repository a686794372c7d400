import type { PhotoItem } from '@/components/photo-picker/photo-item';
import type { JobPhotos, Outcome } from '@/domain/ticket/facts';
import { photosProblem, useJobPhotos } from '../components/use-job-photos';
import { wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { photosBefore } from './photos-before';
import { useStepForm, type Wrong } from './use-step-form';

/** Most characters of the summary, as the contract has it. */
export const SUMMARY_MAX = 500;

/** The endings a technician may choose; an answer is the desk's, a refused quote its own step. */
export const endings = [
  'fixed',
  'partly-fixed',
  'no-access',
  'not-served',
  'not-ours',
] as const satisfies readonly Outcome[];

type Ending = (typeof endings)[number];

const SUMMARIES: Record<Ending, readonly string[]> = {
  fixed: ['已更换配件，测试正常', '已疏通，排水正常', '已紧固接口，不再漏水', '现场已清理干净'],
  'partly-fixed': ['已临时处理，可以先用', '配件到货后再来更换'],
  'no-access': ['敲门无人应答，电话无人接听', '已留联系卡'],
  'not-served': ['需要专业单位处理'],
  'not-ours': ['属于业主自购设备，请联系品牌售后'],
};

/** Ready sentences for an ending. */
export const summariesFor = (outcome: Ending): readonly string[] => SUMMARIES[outcome];

interface Draft {
  outcome: Ending;
  summary: string;
  outsidePhone: string;
  before: PhotoItem[];
  during: PhotoItem[];
  after: PhotoItem[];
}

const EMPTY: Draft = { outcome: 'fixed', summary: '', outsidePhone: '', before: [], during: [], after: [] };

/** The completion being written, with how many photos are still needed before and after (T13). */
export function useComplete(props: FormProps) {
  const { ticket } = props;
  const form = useStepForm<'complete', Draft>(props, 'complete', EMPTY);
  const { draft, change, mend } = form;
  const keep = (phase: keyof JobPhotos, part: Partial<Draft>) => {
    change(part);
    mend(`photos.${phase}`);
  };
  const jobs = {
    before: useJobPhotos(draft.before, (before) => keep('before', { before })),
    during: useJobPhotos(draft.during, (during) => keep('during', { during })),
    after: useJobPhotos(draft.after, (after) => keep('after', { after })),
  };
  const repaired = draft.outcome === 'fixed' || draft.outcome === 'partly-fixed';
  const taken = photosBefore(ticket);
  const least = repaired ? ticket.photosNeeded : { before: 0, after: 0 };
  const missing = Math.max(0, least.before - taken);
  const needed = {
    before: missing,
    after: least.after,
    words:
      taken === 0
        ? missing > 0
          ? `至少 ${missing} 张，从不同角度拍`
          : '有就传，没有可以不传'
        : missing > 0
          ? `诊断时已拍 ${taken} 张，还需 ${missing} 张`
          : `诊断时已拍 ${taken} 张，够了`,
  };
  const send = () => {
    const { outcome, summary, outsidePhone } = draft;
    const wrong: Wrong = {
      outsidePhone:
        outcome === 'not-served' && !/^[0-9-]{5,17}$/.test(outsidePhone)
          ? '请填写电话号码，只含数字和短横线'
          : undefined,
      summary: wordsProblem(summary, SUMMARY_MAX, '请写一句处理说明'),
      'photos.after': photosProblem(jobs.after) ?? tooFew(jobs.after.fileIds.length, needed.after),
      'photos.before': photosProblem(jobs.before) ?? tooFew(jobs.before.fileIds.length, needed.before),
      'photos.during': photosProblem(jobs.during),
    };
    form.send(wrong, {
      outcome,
      summary,
      photos: { before: jobs.before.fileIds, during: jobs.during.fileIds, after: jobs.after.fileIds },
      outsidePhone: outcome === 'not-served' ? outsidePhone : null,
    });
  };
  return { form, jobs, needed, repaired, send };
}

const tooFew = (got: number, least: number): string | undefined =>
  got < least ? `还差 ${least - got} 张照片` : undefined;
