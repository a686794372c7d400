/** A survey answer as far as the rules care (V1). Scores are 1–5. */
export interface SurveyAnswer {
  scores: Record<'attitude' | 'speed' | 'result' | 'cleanliness', number>;
  fixed: boolean;
}

/** A score at or below the policy's, or "not fixed", opens a recovery (V4). */
export function needsRecovery(answer: SurveyAnswer, policy: { recoveryScore: number }): boolean {
  return !answer.fixed || Object.values(answer.scores).some((score) => score <= policy.recoveryScore);
}

/** The mean of the four scores, 1–5 (V5). */
export function meanScore(answer: Pick<SurveyAnswer, 'scores'>): number {
  const values = Object.values(answer.scores);
  return values.reduce((sum, score) => sum + score, 0) / values.length;
}
