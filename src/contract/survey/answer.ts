import { z } from 'zod';
import { photos, step, words } from '../fields';
import { operation } from '../operation';

const score = z.number().int().min(1).max(5);

/** The four scores of the survey (V1). */
export const scores = z.object({ attitude: score, speed: score, result: score, cleanliness: score });
export type Scores = z.infer<typeof scores>;

/** The reporter's own answer. Never shown to technicians (V2). */
export interface SurveyView {
  ticketId: string;
  scores: Scores;
  fixed: boolean;
  words: string;
  photos: string[];
  answeredAt: number;
  editableUntil: number;
}

/** Answers the survey of the newest completion, or changes the answer within 24 h (V1, V2). Refusals: wrong-status, too-late. */
export const answer = operation<SurveyView>()(
  'survey.answer',
  step.extend({ scores, fixed: z.boolean(), words: words(500, 0), photos }),
);
