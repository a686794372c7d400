import type { ResidentStep } from '@/api/outbox/kept-steps';

/** What residents call what they do to their ticket, when it waits to be sent (T24). */
export const residentStepNames: Record<ResidentStep, string> = {
  'ticket.accept-quote': '接受报价',
  'ticket.refuse-quote': '不接受报价',
  'ticket.confirm-result': '确认验收',
  'ticket.object-result': '反馈没修好',
  'ticket.urge': '催单',
  'ticket.add-facts': '补充说明',
};
