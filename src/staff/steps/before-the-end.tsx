import { View } from '@tarojs/components';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { TicketView } from '@/contract/views';
import { open } from '@/platform/navigation';
import { urls } from '../urls';

/** What is forgotten easily before a job is reported done: vital steps of the plan (T20), parts taken and not written down as used (T16). */
export function BeforeTheEnd({ ticket }: { ticket: TicketView }) {
  const { plan, parts } = ticket;
  const vital =
    plan && plan.clearedAt === null ? plan.steps.filter((step) => step.vital && !step.doneAt) : [];
  const unused = parts.filter(({ reserved, used }) => used < reserved);
  const canUse = ticket.actions.includes('ticket.use-parts');
  return (
    <View>
      {vital.length > 0 ? (
        <NoticeBar id="plan-open" tone="bad" icon="siren">
          {`应急预案还有 ${vital.length} 项关键步骤没有打勾：${vital.map(({ text }) => text).join('；')}`}
        </NoticeBar>
      ) : null}
      {unused.length > 0 && canUse ? (
        <NoticeBar
          id="parts-open"
          tone="warn"
          icon="briefcase"
          onTap={() => void open(urls.step(ticket.id, 'use-parts'))}
        >
          {`领了 ${unused.map(({ name }) => name).join('、')}，用了多少？不登记会当作没用退回`}
        </NoticeBar>
      ) : null}
    </View>
  );
}
