import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import type { TicketView } from '@/contract/views';
import { responsibilityNames, warrantyNames } from '@/domain/ticket/facts';
import { costWords } from './cost-words';
import { Line } from '../components/line';
import s from './ticket.module.scss';

/** What the technician found (T10, T14); nothing before the diagnosis. */
export function Findings({ ticket, now }: { ticket: TicketView; now: number }) {
  const { diagnosis } = ticket;
  if (!diagnosis) return null;
  return (
    <Card title="现场诊断">
      <View className={s.text}>{diagnosis.text}</View>
      <Line
        label="费用"
        words={`${responsibilityNames[diagnosis.responsibility]} · ${warrantyNames[diagnosis.warranty]} · ${costWords(diagnosis)}`}
      />
      {diagnosis.expectedFinishAt === null ? null : (
        <Line label="预计完成" words={momentWords(diagnosis.expectedFinishAt, now)} />
      )}
      {diagnosis.parts ? <Line label="所需配件" words={diagnosis.parts} /> : null}
    </Card>
  );
}
