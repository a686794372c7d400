import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { Line } from '../../components/line';

const OUTCOMES: Record<string, string> = {
  satisfied: '接通，业主满意',
  unsatisfied: '接通，业主不满意',
  unreachable: '多次未接通，已留记录',
};
const HOW = { complainant: '业主认可销项', decision: '复核裁定销项', done: '已完结' };

/** The return visit and how the record ended (C5, C6, V3); nothing before either is due. */
export function VisitCard({ view, now }: { view: ComplaintView; now: number }) {
  const { tries, most, outcome, at, nextTryAt } = view.visit;
  const closed = view.closedAt !== null && view.closedHow !== null;
  if (view.sort === 'praise' || (view.stage !== 'visit' && outcome === null && !closed)) return null;
  return (
    <Card
      title="回访与销项"
      extra={
        closed ? (
          <Tag tone="green" icon="check-circle">
            {view.statusName}
          </Tag>
        ) : null
      }
    >
      <Line label="回访" words={outcome === null ? '待回访' : (OUTCOMES[outcome] ?? outcome)} />
      {at === null ? null : <Line label="时间" words={momentWords(at, now)} />}
      {tries > 0 ? <Line label="未接通" words={`${tries} 次（满 ${most} 次可记为未接通）`} /> : null}
      {outcome === null && nextTryAt !== null && nextTryAt > now ? (
        <Line label="再打" words={`${momentWords(nextTryAt, now)} 后`} />
      ) : null}
      {view.confirmedAt === null ? null : (
        <Line label="业主确认" words={momentWords(view.confirmedAt, now)} />
      )}
      {closed && view.closedHow && view.closedAt !== null ? (
        <Line label="销项" words={`${HOW[view.closedHow]}，${momentWords(view.closedAt, now)}`} />
      ) : null}
    </Card>
  );
}
