import type { SurveySummary } from '../../../src/contract/survey/summary';
import { surveyTargets } from '../../../src/domain/survey/targets';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { _, aggregate } from '../../_kit/store';

/** V5: a stretch of answers in one aggregation; nothing in it can be traced to a resident or a technician (V2). */
export const summary = procedure('survey.summary', {
  handle: async ({ communityId, from, to }, call) => {
    demand(call, { communityId });
    const share = (condition: unknown): unknown => ({ $avg: { $cond: [condition, 1, 0] } });
    const [row] = await aggregate<Omit<SurveySummary, 'targets'> & { _id: null }>('surveys', [
      ['match', { communityId, answeredAt: _.and([_.gte(from), _.lt(to)]) }],
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
    return { ...figures, targets: surveyTargets };
  },
});

const nothing: SurveySummary = {
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
  targets: surveyTargets,
};
