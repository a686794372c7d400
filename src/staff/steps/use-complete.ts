import type { PhotoItem } from '@/components/photo-picker/photo-item';
import type { JobPhotos, Outcome } from '@/domain/ticket/facts';
import { useJobPhotos } from '../components/use-job-photos';
import { wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { photosBefore } from './photos-before';
import { useStepForm, type Wrong } from './use-step-form';

/** Most characters of the summary, as the contract has it. */
export const SUMMARY_MAX = 500;

/** Most characters of what is left to do. */
export const FOLLOW_ON_MAX = 300;

/** The endings of a repair; the honest ones without a repair have a form of their own (T14). */
export const endings = ['fixed', 'partly-fixed'] as const satisfies readonly Outcome[];

type Ending = (typeof endings)[number];

const SUMMARIES: Record<Ending, readonly string[]> = {
  fixed: ['已更换配件，测试正常', '已疏通，排水正常', '已紧固接口，不再漏水', '现场已清理干净'],
  'partly-fixed': ['已临时处理，可以先用', '主要问题已修好'],
};

/** Ready sentences for an ending. */
export const summariesFor = (outcome: Ending): readonly string[] => SUMMARIES[outcome];

interface Draft {
  outcome: Ending;
  summary: string;
  /** some of the work cannot be seen any more */
  concealed: boolean;
  /** what another visit is needed for */
  followOn: string;
  before: PhotoItem[];
  during: PhotoItem[];
  after: PhotoItem[];
}

const EMPTY: Draft = {
  outcome: 'fixed',
  summary: '',
  concealed: false,
  followOn: '',
  before: [],
  during: [],
  after: [],
};

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
  const taken = photosBefore(ticket);
  const least = ticket.photosNeeded;
  const missing = Math.max(0, least.before - taken);
  const needed = {
    before: missing,
    during: draft.concealed ? Math.max(1, least.during) : 0,
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
    const { outcome, summary, concealed } = draft;
    const partly = outcome === 'partly-fixed';
    const wrong: Wrong = {
      summary: wordsProblem(summary, SUMMARY_MAX, '请写一句处理说明'),
      'photos.after': tooFew(jobs.after.photos.length, needed.after),
      'photos.before': tooFew(jobs.before.photos.length, needed.before),
      'photos.during': tooFew(jobs.during.photos.length, needed.during),
      followOn: partly ? wordsProblem(draft.followOn, FOLLOW_ON_MAX) : undefined,
    };
    const photos = {
      'photos.before': jobs.before,
      'photos.during': jobs.during,
      'photos.after': jobs.after,
    };
    const facts = {
      outcome,
      summary,
      photos: { before: jobs.before.named, during: jobs.during.named, after: jobs.after.named },
      concealed,
      followOn: partly ? draft.followOn.trim() || null : null,
    };
    form.send(wrong, facts, photos);
  };
  return { form, jobs, needed, send };
}

const tooFew = (got: number, least: number): string | undefined =>
  got < least ? `还差 ${least - got} 张照片` : undefined;
