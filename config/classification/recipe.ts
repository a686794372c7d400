import { COMPLAINT_HEADS } from '../../src/domain/classification/suggest-complaint';
import { REPAIR_HEADS } from '../../src/domain/classification/suggest';
import { augment } from './augment';
import { complaintCorpus, neutralClauses, repairCorpus, tradeLexicon } from './corpus';
import type { Example } from './corpus';
import type { Training } from './learn';
import { seeded } from './random';

/** Everything that makes one of the two shipped models. */
export interface Recipe {
  heads: readonly (readonly string[])[];
  /** Texts written by hand, before augmentation. */
  written: () => Example[];
  /** What training sees of written texts: copies in other surroundings, trade words. */
  dress: (written: readonly Example[]) => Example[];
  training: Training;
  /** The value of one quantisation step. */
  step: number;
}

const COPIES = { copies: 2, weight: 0.6, misheard: 0.3 };

/** Faults, urgencies and plans; at most 40 KB with its code, so L1 is strong. */
export const REPAIRS: Recipe = {
  heads: REPAIR_HEADS,
  written: repairCorpus,
  dress: (written) => [...augment(written, neutralClauses(), COPIES, seeded(5)), ...tradeLexicon(0.6)],
  training: { epochs: 8, settling: 4, rate: 3, l1: 2.45, maxGram: 2, minTexts: 3, seed: 1 },
  step: 1.2,
};

/** Kinds and levels of complaints; loaded only where complaints are written. */
export const COMPLAINTS: Recipe = {
  heads: COMPLAINT_HEADS,
  written: complaintCorpus,
  dress: (written) => augment(written, neutralClauses(), COPIES, seeded(5)),
  training: { epochs: 8, settling: 4, rate: 3, l1: 0.3, maxGram: 2, minTexts: 2, seed: 1 },
  step: 0.7,
};
