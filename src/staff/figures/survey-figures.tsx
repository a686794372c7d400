import { Card } from '@/components/card/card';
import type { SurveySummary } from '@/contract/survey/summary';
import { percent, stars } from './number-words';
import { NumberTiles } from './number-tiles';
import { TargetBar } from './target-bar';

const MOST_STARS = 5;

/** A month of surveys and visits beside the targets (V5): figures only, nothing leads back to a resident or a technician (V2). */
export function SurveyFigures({ survey }: { survey: SurveySummary }) {
  const { targets } = survey;
  const of = `${survey.answers} 份评价`;
  const share = (name: string, value: number | null, target: number, counted = of) => (
    <TargetBar
      name={name}
      value={value}
      target={target}
      words={percent(value)}
      targetWords={percent(target)}
      of={counted}
    />
  );
  return (
    <Card title="报修评价">
      <NumberTiles
        tiles={[
          { key: 'answers', name: '评价', value: String(survey.answers) },
          { key: 'recoveries', name: '差评跟进', value: String(survey.recoveries) },
          { key: 'speed', name: '速度均分', value: stars(survey.speed) },
        ]}
      />
      {share('总体满意率', survey.satisfied, targets.satisfied)}
      {share('态度满意率', survey.attitudeGood, targets.attitude)}
      {share('质量满意率', survey.qualityGood, targets.quality)}
      {share('一次修好率', survey.fixedFirstTime, targets.fixedFirstTime)}
      {share('准时上门率', survey.arrivedOnTime, targets.arrivedOnTime, `${survey.arrivals} 次约定上门`)}
      <TargetBar
        name="平均分"
        value={survey.mean === null ? null : survey.mean / MOST_STARS}
        target={targets.mean / MOST_STARS}
        words={stars(survey.mean)}
        targetWords={stars(targets.mean)}
        of={of}
      />
    </Card>
  );
}
