/** What the house wants to reach (V5): shares 0..1, the mean 1..5. Shown beside the results. */
export const surveyTargets = {
  satisfied: 0.94,
  attitude: 0.96,
  quality: 0.92,
  mean: 4.5,
  fixedFirstTime: 0.85,
  arrivedOnTime: 1,
} as const;
