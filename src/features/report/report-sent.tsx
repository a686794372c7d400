import { momentWords } from '@/components/format/time-words';
import { SafetyCard } from '@/components/safety/safety-card';
import { Sent } from '@/components/sent/sent';
import type { DutyPhone } from '@/contract/community/who-am-i';
import type { SubmitReply } from '@/contract/ticket/submit';
import type { PlanCode } from '@/domain/classification/taxonomy';
import { residentTemplates } from '@/domain/notification/templates';
import { now } from '@/platform/clock';

/** What was sent: its number and promise, and, in danger, the plan and whom to call (T20). */
export interface SentReport {
  reply: SubmitReply;
  plan: PlanCode | null;
  hotline: string | undefined;
  dutyPhones: DutyPhone[] | undefined;
}

interface ReportSentProps {
  report: SentReport;
  onTicket: () => void;
  onHome: () => void;
}

/** After reporting: the number, who calls and by when it is done (T7), and, in danger, what to do meanwhile (T20). */
export function ReportSent({ report, onTicket, onHome }: ReportSentProps) {
  const { reply, plan, hotline, dutyPhones } = report;
  return (
    <Sent
      title="报修已提交"
      number={`工单号 ${reply.number}`}
      next={[
        { icon: 'phone', words: `${momentWords(reply.respondBy, now())} 前，工作人员会与您联系` },
        { icon: 'wrench', words: `承诺 ${momentWords(reply.resolveBy, now())} 前处理完成` },
      ]}
      kinds={residentTemplates}
      see={{ id: 'see-ticket', words: '查看工单进度', onTap: onTicket }}
      onHome={onHome}
    >
      {plan ? <SafetyCard plan={plan} hotline={hotline} duty={dutyPhones} /> : null}
    </Sent>
  );
}
