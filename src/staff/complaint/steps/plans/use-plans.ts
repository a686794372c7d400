import { now } from '@/platform/clock';
import { centsOf } from '../../../steps/quote-lines';
import { lookThrough, sayingProblem } from '../../words/look-through';
import type { FeedbackFormProps } from '../form-props';
import { useFeedbackForm, type Wrong } from '../use-feedback-form';

/** As many as the contract takes, and so many characters each. */
export const MOST_PLANS = 5;
export const PLAN_MAX = 500;

interface PlanDraft {
  key: number;
  text: string;
  finishAt: number | null;
  yuan: string;
  keep: boolean;
}

const blank = (key: number): PlanDraft => ({ key, text: '', finishAt: null, yuan: '', keep: false });

/** The plans being written (C5), each with a key of its own so that taking one away keeps the others as they are. */
export function usePlans(props: FeedbackFormProps) {
  const form = useFeedbackForm(props, 'propose-plans', { plans: [blank(1)] });
  const { forbidden } = form;
  const { plans } = form.draft;
  const add = () => form.set({ plans: [...plans, blank(Math.max(...plans.map(({ key }) => key)) + 1)] });
  const remove = (key: number) => form.set({ plans: plans.filter((plan) => plan.key !== key) });
  const put = (key: number, part: Partial<PlanDraft>) =>
    form.set({ plans: plans.map((plan) => (plan.key === key ? { ...plan, ...part } : plan)) });
  const keepWords = plans.some(({ text, keep }) => keep && lookThrough(text, forbidden).phrases.length > 0);
  const send = () => {
    const wrong: Wrong = {};
    plans.forEach(({ text, finishAt, yuan, keep }, n) => {
      wrong[`plans.${n}.text`] = sayingProblem(text, {
        max: PLAN_MAX,
        missing: '请写明怎样解决',
        forbidden,
        keep,
      });
      wrong[`plans.${n}.finishAt`] =
        finishAt === null ? '请选择完成时间' : finishAt <= now() ? '这个时间已经过去，请重新选择' : undefined;
      wrong[`plans.${n}.compensationCents`] =
        yuan.trim() !== '' && centsOf(yuan) === null ? '请填写金额，最多两位小数' : undefined;
    });
    form.send(wrong, {
      plans: plans.map(({ text, finishAt, yuan }) => ({
        text,
        finishAt: finishAt ?? 0,
        compensationCents: yuan.trim() === '' ? null : centsOf(yuan),
      })),
      keepWords,
    });
  };
  return { form, plans, add, remove, put, send };
}
