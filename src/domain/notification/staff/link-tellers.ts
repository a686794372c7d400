import { PLAN_NAMES } from '../../classification/taxonomy-names';
import { holder, staff } from '../draft';
import { desk } from './recipients';
import type { StaffTellers } from './told';

/** Repeats, duplicates, and a plan under way (T19, T20, T22). */
export const linkTellers: StaffTellers<
  'history-checked' | 'absorbed' | 'unmerged' | 'plan-started' | 'all-clear'
> = {
  'history-checked': ({ repeatOf }, ticket) =>
    repeatOf && {
      to: [staff(ticket, 'supervisor')],
      title: '重复报修',
      detail: `上次工单 ${repeatOf.number}`,
    },
  absorbed: ({ duplicate }, ticket) => ({
    to: [holder(ticket)],
    title: '同一故障又有人报修',
    detail: `已并入 ${duplicate.number}`,
  }),
  unmerged: ({ reason }, ticket) => ({ to: [desk(ticket)], title: '拆分的报修待处理', detail: reason }),
  'plan-started': ({ by, plan }, ticket) => ({
    to: [staff(ticket, 'dispatcher', 'supervisor', 'manager')],
    title: `已启动预案：${PLAN_NAMES[plan]}`,
    detail: `由${by.alias}启动`,
    template: 'alert',
    urgent: true,
  }),
  'all-clear': ({ note }, ticket) => ({
    to: [staff(ticket, 'dispatcher', 'supervisor', 'manager')],
    title: '险情已解除',
    detail: note,
    template: 'alert',
    urgent: true,
  }),
};
