import { withoutDenials } from '../../src/domain/classification/denials';
import { COMPLAINT_HEADS } from '../../src/domain/classification/suggest-complaint';
import { REPAIR_HEADS } from '../../src/domain/classification/suggest';
import { augment } from './augment';
import { complaintCorpus, neutralClauses, repairCorpus, tradeLexicon } from './corpus';
import type { Telling, Training } from './training/learn';

/** Everything that makes one of the two shipped models. */
export interface Recipe {
  heads: readonly (readonly string[])[];
  /** What one pass of training sees: written texts, retold ones, trade words. */
  telling: Telling;
  training: Training;
}

const COPIES = { copies: 2, weight: 0.6 };

/** Faults, urgencies and plans; at most 40 KB with its code, so few bits are left. */
export function repairs(): Recipe {
  const [written, lexicon, neutral] = [repairCorpus(), tradeLexicon(0.6), neutralClauses()];
  return {
    heads: REPAIR_HEADS,
    telling: (random) =>
      [...augment(written, neutral, COPIES, random), ...lexicon].map((example) => ({
        ...example,
        text: withoutDenials(example.text),
      })),
    training: {
      passes: 9,
      rate: 3,
      hidden: 0.5,
      hiddenFromPupil: 0.15,
      whole: 0.6,
      trust: 0.9,
      budgets: [650_000, 450_000, 340_000, 280_000, 245_000, 220_000, 217_000, 217_000, 217_000],
      fame: 0.35,
      loudness: 2.5,
      memory: 0.6,
      finishing: 6,
      step: 1.5,
      maxGram: 2,
      minTexts: 3,
      seed: 2,
    },
  };
}

/** Kinds and levels of complaints; loaded only where complaints are written. */
export function complaints(): Recipe {
  const [written, neutral] = [complaintCorpus(), neutralClauses()];
  return {
    heads: COMPLAINT_HEADS,
    telling: (random) => augment(written, neutral, { ...COPIES, copies: 3 }, random),
    training: {
      passes: 6,
      rate: 3,
      hidden: 0,
      hiddenFromPupil: 0,
      whole: 1,
      trust: 0.7,
      budgets: [500_000, 400_000, 300_000, 260_000, 260_000],
      fame: 0.5,
      loudness: 1,
      memory: 1,
      finishing: 0,
      step: 0.6,
      maxGram: 2,
      minTexts: 2,
      seed: 1,
    },
  };
}
