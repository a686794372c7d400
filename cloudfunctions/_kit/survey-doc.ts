import type { Scores } from '../../src/contract/survey/answer';

/** One answer per completion (V2): `_id` = `<ticketId>.<round>`. Read by its author and, as figures, by supervisors; never by technicians. */
export interface SurveyDoc {
  _id: string;
  ticketId: string;
  communityId: string;
  by: string;
  /** the member of staff who wrote it down in a phone visit; absent when the resident answered */
  recordedBy?: string;
  round: number;
  /** the later answer wins, in whatever order they are written */
  revision: number;
  scores: Scores;
  fixed: boolean;
  words: string;
  photos: string[];
  mean: number;
  recovery: boolean;
  answeredAt: number;
  changedAt: number;
}
