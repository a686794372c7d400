/** What the house wants to reach, shown beside what it did (C2, C5, M8): shares 0..1. */
export const complaintTargets = {
  acknowledgedOnTime: 1,
  goalOnTime: 1,
  visited: 1,
  satisfied: 0.9,
  firstContact: 0.8,
  causeRecorded: 1,
} as const;
