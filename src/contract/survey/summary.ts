import { z } from 'zod';
import type { surveyTargets } from '../../domain/survey/targets';
import { id } from '../fields';
import { operation } from '../operation';

/** Shares 0..1 and means 1..5 over the answers of a stretch of time, beside the targets (V5). */
export interface SurveySummary {
  answers: number;
  mean: number | null;
  satisfied: number | null;
  attitude: number | null;
  speed: number | null;
  result: number | null;
  cleanliness: number | null;
  /** shares of answers with at least four stars for attitude and for the result, which have targets of their own */
  attitudeGood: number | null;
  qualityGood: number | null;
  fixedFirstTime: number | null;
  recoveries: number;
  /** how many visits there were to which a time had been told, and the share of them that kept it */
  arrivals: number;
  arrivedOnTime: number | null;
  targets: typeof surveyTargets;
}

/** What residents say, as figures only (V2, V5). */
export const summary = operation<SurveySummary>()(
  'survey.summary',
  z.object({ communityId: id, from: z.number().int(), to: z.number().int() }),
);
