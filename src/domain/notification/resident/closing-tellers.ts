import type { Ticket } from '../../ticket/state';
import { policyOf } from '../../ticket/terms';
import { links } from '../links';
import type { ResidentTellers } from './told';

/** Acceptance, objection, the survey, and what time alone brings (N1, T11, T12, T17, T18, V1). */
export const closingTellers: ResidentTellers<
  | 'cancelled'
  | 'result-confirmed'
  | 'result-objected'
  | 'survey-asked'
  | 'survey-reminded'
  | 'clock-breached'
  | 'progress-reminded'
> = {
  cancelled: ({ reason }) => ({ title: '报修已取消', body: reason, to: 'all-but-actor' }),
  'result-confirmed': ({ automatic }, ticket) =>
    automatic
      ? {
          title: '已自动验收',
          body: `${policyOf(ticket.terms).autoAcceptDays} 天内未收到反馈，工单已自动验收。如仍有问题可重新报修`,
        }
      : { title: '已验收', body: '维修结果已验收，谢谢您的配合', to: 'all-but-actor' },
  'result-objected': ({ by }, ticket) => ({
    title: by.id === ticket.reporter.id ? '已收到您的反馈' : '已按您说的安排复检',
    body: nextAfterObjection(ticket),
    awaited: true,
  }),
  'survey-asked': (_event, ticket) => ({
    title: '请评价本次服务',
    body: '维修是否满意？花十秒告诉我们',
    template: 'survey',
    link: links.survey(ticket.id),
    to: 'reporter',
  }),
  'survey-reminded': (_event, ticket) => ({
    title: '您的评价对我们很重要',
    body: '问题是否真正解决？点此评价',
    template: 'survey',
    link: links.survey(ticket.id),
    to: 'reporter',
  }),
  'clock-breached': ({ clock }) => ({
    title: '很抱歉，处理超时了',
    body:
      clock === 'respond'
        ? '我们未能按承诺时间响应，已在催办；再拖延会上报主管'
        : '我们未能按承诺时间修好，已在催办；再拖延会上报主管',
  }),
  'progress-reminded': () => ({ title: '维修仍在进行', body: '师傅仍在处理，我们会及时告知您进展' }),
};

/** What happens now, no later than the clock then promises (T18). */
function nextAfterObjection({ classification, completion, terms }: Ticket): string {
  if (completion?.outcome === 'answered') return '抱歉没有说清楚，我们会尽快再答复您';
  return classification.urgency === 'emergency'
    ? '抱歉没有处理好，我们马上再安排人来'
    : `我们将在 ${policyOf(terms).reinspectHours} 小时内安排复检`;
}
