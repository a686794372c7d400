import type { Life, Move } from '../life';

const HOUR = 3_600_000;

/** Four in ten say what they think, within two days; one in eight of those thinks better of it (V1, V2). */
export function surveyMoves({ chance, reporter }: Life, now: number): Move[] {
  if (!chance.yes(0.4)) return [];
  const first = now + chance.between(1, 40) * HOUR;
  const answer = (at: number, least: number): Move => ({
    at,
    by: reporter.openid,
    name: 'survey.answer',
    input: {
      scores: {
        attitude: chance.between(4, 5),
        speed: chance.between(least, 5),
        result: chance.between(least, 5),
        cleanliness: chance.between(3, 5),
      },
      fixed: chance.yes(0.93),
      words: chance.yes(0.3) ? '师傅很细心' : '',
      photos: [],
    },
  });
  const again = chance.yes(0.12) ? [answer(first + chance.between(1, 12) * HOUR, 3)] : [];
  return [answer(first, chance.yes(0.1) ? 1 : 4), ...again];
}
