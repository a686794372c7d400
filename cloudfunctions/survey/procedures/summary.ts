import type { SurveySummary } from '../../../src/contract/survey/summary';
import { surveyTargets } from '../../../src/domain/survey/targets';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { _, aggregate } from '../../_kit/store';

type Answers = Omit<SurveySummary, 'targets' | 'arrivals' | 'arrivedOnTime'>;

/** V5: a stretch of answers in one aggregation, its visits in another; nothing in it can be traced to a resident or a technician (V2). */
export const summary = procedure('survey.summary', {
  handle: async ({ communityId, from, to }, call) => {
    demand(call, { communityId });
    const during = _.and([_.gte(from), _.lt(to)]);
    const [answers, visits] = await Promise.all([
      answersOf(communityId, during),
      visitsOf(communityId, during),
    ]);
    return { ...answers, ...visits, targets: surveyTargets };
  },
});

async function visitsOf(
  communityId: string,
  arrivedAt: unknown,
): Promise<Pick<SurveySummary, 'arrivals' | 'arrivedOnTime'>> {
  const [row] = await aggregate<{ of: number; onTime: number }>('tickets', [
    ['match', { communityId, arrivedAt }],
    ['group', { _id: null, of: { $sum: '$arrivals.of' }, onTime: { $sum: '$arrivals.onTime' } }],
    ['limit', 1],
  ]);
  const { of, onTime } = row ?? { of: 0, onTime: 0 };
  return { arrivals: of, arrivedOnTime: of === 0 ? null : onTime / of };
}

async function answersOf(communityId: string, answeredAt: unknown): Promise<Answers> {
  const share = (condition: unknown): unknown => ({ $avg: { $cond: [condition, 1, 0] } });
  const [row] = await aggregate<Answers & { _id: null }>('surveys', [
    ['match', { communityId, answeredAt }],
    [
      'group',
      {
        _id: null,
        answers: { $sum: 1 },
        mean: { $avg: '$mean' },
        satisfied: share({ $gte: ['$mean', 4] }),
        attitude: { $avg: '$scores.attitude' },
        speed: { $avg: '$scores.speed' },
        result: { $avg: '$scores.result' },
        cleanliness: { $avg: '$scores.cleanliness' },
        attitudeGood: share({ $gte: ['$scores.attitude', 4] }),
        qualityGood: share({ $gte: ['$scores.result', 4] }),
        fixedFirstTime: share({ $and: ['$fixed', { $eq: ['$round', 1] }] }),
        recoveries: { $sum: { $cond: ['$recovery', 1, 0] } },
      },
    ],
    ['limit', 1],
  ]);
  if (!row) return nothing;
  const { _id, ...figures } = row;
  return figures;
}

const nothing: Answers = {
  answers: 0,
  mean: null,
  satisfied: null,
  attitude: null,
  speed: null,
  result: null,
  cleanliness: null,
  attitudeGood: null,
  qualityGood: null,
  fixedFirstTime: null,
  recoveries: 0,
};
