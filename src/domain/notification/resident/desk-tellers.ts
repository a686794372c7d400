import { FAULT_NAMES, URGENCY_NAMES } from '../../classification/taxonomy-names';
import { owesReinspection } from '../../ticket/round';
import { toShortText } from '../../shared/local-text';
import { finishPromised, promised } from './promised';
import type { ResidentTellers } from './told';

/** Receipt, judgement, and who comes (N1). */
export const deskTellers: ResidentTellers<
  | 'submitted'
  | 'reviewed'
  | 'answered'
  | 'assigned'
  | 'transferred'
  | 'job-declined'
  | 'job-taken-back'
  | 'reclassified'
  | 'date-agreed'
> = {
  submitted: (_event, ticket) => ({
    title: '报修已收到',
    body: `「${FAULT_NAMES[ticket.classification.fault]}」已登记，${promised(ticket)}`,
    note: '已收到您的报修，正在安排',
    awaited: true,
  }),
  reviewed: ({ before, after }, ticket) =>
    before.urgency === after.urgency
      ? null
      : {
          title: '紧急程度已调整',
          body: `您的报修调整为「${URGENCY_NAMES[after.urgency]}」，${promised(ticket)}`,
          note: `已调整为${URGENCY_NAMES[after.urgency]}`,
        },
  reclassified: ({ before, after, reason }, ticket) =>
    before.urgency === after.urgency
      ? null
      : {
          title: '紧急程度已调整',
          body: `您的报修调整为「${URGENCY_NAMES[after.urgency]}」：${reason}。${finishPromised(ticket)}`,
          note: `已调整为${URGENCY_NAMES[after.urgency]}`,
        },
  'date-agreed': ({ finishBy }) => ({
    title: '完成日期已约定',
    body: `与您约定 ${toShortText(finishBy)} 前完成；如不是您的意思，请联系我们`,
    note: `约定 ${toShortText(finishBy)} 前完成`,
  }),
  answered: ({ text }) => ({ title: '您的咨询已答复', body: text }),
  assigned: ({ round, assignee }, ticket) => ({
    title: owesReinspection(ticket) ? '已安排复检' : round > 1 ? '已安排再次上门' : '已安排师傅',
    body: `${assignee.alias}将为您处理，请留意来电`,
  }),
  transferred: ({ assignee }) => ({
    title: assignee.kind === 'vendor' ? '已转交专业单位' : '已更换师傅',
    body: `${assignee.alias}将继续为您处理，请留意来电`,
  }),
  // Who never came is not missed; who was there already is.
  'job-declined': ({ begun }) =>
    begun
      ? { title: '正在为您更换师傅', body: '来过的师傅这次处理不了，我们马上另派，安排好就告诉您' }
      : null,
  'job-taken-back': () => ({
    title: '正在为您更换师傅',
    body: '原来的师傅不能前来了，我们马上另派，安排好就告诉您',
  }),
};
