import { PLAN_NAMES } from '../../classification/taxonomy-names';
import { links } from '../links';
import { promised } from './promised';
import type { ResidentTellers } from './told';

/** Tickets of the same fault, and emergencies (T19, T20). */
export const linkTellers: ResidentTellers<'merged' | 'unmerged' | 'plan-started' | 'all-clear'> = {
  merged: ({ into }) => ({
    title: '已与同一故障一起处理',
    body: `您反映的问题正在工单 ${into.number} 中处理，进展会同步告诉您`,
    link: links.residentTicket(into.id),
  }),
  unmerged: (_event, ticket) => ({
    title: '您的报修已单独受理',
    body: `经核实是另一处故障，${promised(ticket)}`,
  }),
  'plan-started': ({ plan }) => ({
    title: '已启动应急处置',
    body: `「${PLAN_NAMES[plan]}」应急人员正在处理，请注意安全`,
    awaited: true,
  }),
  'all-clear': ({ note }) => ({ title: '险情已解除', body: note, awaited: true }),
};
