import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { ComplaintSummary } from '@/contract/complaint/summary';
import { COMPLAINT_KIND_NAMES, COMPLAINT_LEVEL_NAMES } from '@/domain/classification/taxonomy-names';
import { causeNames, sortNames, type Sort } from '@/domain/complaint/facts';
import { open } from '@/platform/navigation';
import { feedbackUrls } from '../complaint/urls';
import { CountBars } from './count-bars';
import { percent } from './number-words';
import { NumberTiles } from './number-tiles';
import { TargetBar } from './target-bar';

const SHARES: Record<keyof ComplaintSummary['shares'], string> = {
  acknowledgedOnTime: '一小时内受理',
  goalOnTime: '按级别时限办结',
  visited: '回访率',
  satisfied: '回访满意率',
  firstContact: '首问解决率',
  causeRecorded: '根因登记率',
};

const countOf = ({ sorts }: ComplaintSummary, sort: Sort): number =>
  sorts.find((one) => one.sort === sort)?.count ?? 0;

function changeWords(now: number, before: number): string {
  if (now === before) return '与上月持平';
  return now > before ? `比上月多 ${now - before}` : `比上月少 ${before - now}`;
}

interface ComplaintFiguresProps {
  figures: ComplaintSummary;
  earlier: ComplaintSummary;
}

/** A month of complaints, suggestions and praise beside its targets: kinds, causes, repeats, improvements, praise (C11, C12). */
export function ComplaintFigures({ figures, earlier }: ComplaintFiguresProps) {
  const { shares, targets, improvements, praised } = figures;
  const toFollow = improvements.promised - improvements.done;
  return (
    <>
      <Card title="投诉、建议、表扬">
        <NumberTiles
          tiles={[
            ...(['complaint', 'suggestion', 'praise'] as const).map((sort) => ({
              key: sort,
              name: sortNames[sort],
              value: String(countOf(figures, sort)),
              note: changeWords(countOf(figures, sort), countOf(earlier, sort)),
            })),
            { key: 'open', name: '还在处理', value: String(figures.open) },
            { key: 'second', name: '二次整改', value: String(figures.secondRounds) },
            { key: 'repeats', name: '重复投诉', value: String(figures.repeats) },
          ]}
        />
      </Card>
      <Card title="达标情况">
        {(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((key) => (
          <TargetBar
            key={key}
            name={SHARES[key]}
            value={shares[key].share}
            target={targets[key]}
            words={percent(shares[key].share)}
            targetWords={percent(targets[key])}
            of={`共 ${shares[key].of} 件`}
          />
        ))}
      </Card>
      <Card title="投诉类型">
        <CountBars
          unit="件"
          nothing="这个月没有投诉"
          rows={figures.kinds.map(({ kind, count }) => ({
            key: kind,
            name: COMPLAINT_KIND_NAMES[kind],
            count,
          }))}
        />
      </Card>
      <Card title="投诉级别（已定级的）">
        <CountBars
          unit="件"
          nothing="还没有定级的投诉"
          rows={figures.levels.map(({ level, count }) => ({
            key: String(level),
            name: COMPLAINT_LEVEL_NAMES[level],
            count,
          }))}
        />
      </Card>
      <Card title="根本原因">
        <CountBars
          unit="件"
          nothing="还没有登记根因"
          rows={figures.causes.map(({ cause, count }) => ({ key: cause, name: causeNames[cause], count }))}
        />
      </Card>
      <Card flush>
        <Cell
          id="to-improvements"
          icon="bulb"
          title={
            improvements.promised > 0
              ? `改进已完成 ${improvements.done} / ${improvements.promised} 项`
              : '这个月没有承诺改进'
          }
          note={
            improvements.promised === 0
              ? undefined
              : toFollow > 0
                ? `还有 ${toFollow} 项要跟踪`
                : '承诺的改进都完成了'
          }
          value="跟踪"
          onTap={() => void open(feedbackUrls.improvements)}
        />
      </Card>
      <Card title="受表扬的同事">
        <CountBars
          unit="次"
          nothing="这个月还没有表扬"
          rows={praised.map(({ alias, times }) => ({ key: alias, name: alias, count: times }))}
        />
      </Card>
    </>
  );
}
