import type { InputOf, OperationName, OutputOf } from '../../../src/contract';
import type { ComplaintView } from '../../../src/contract/complaint/views';
import type { Sort } from '../../../src/domain/complaint/facts';
import type { View } from '../pictures';
import type { Beginning, Gap } from '../story';

/** Operations that move a record and answer with it. */
type StepName = {
  [N in OperationName]: N extends `complaint.${string}`
    ? OutputOf<N> extends ComplaintView
      ? N
      : never
    : never;
}[OperationName];

/** What a step has at hand: the moment, the call, pictures of the story's scene, and staff by key. */
export interface Hand {
  /** epoch ms */
  at: number;
  take: <N extends StepName>(
    name: N,
    facts: Omit<InputOf<N>, 'complaintId' | 'requestId'>,
  ) => Promise<unknown>;
  photos: (views: readonly View[]) => Promise<string[]>;
  person: (key: string) => string;
}

/** Who takes a step: the complainant, the first contact, the handler, a lead of the level, another lead. */
export type Doer = 'complainant' | 'owner' | 'handler' | 'lead' | 'reviewer';

/** One step of a record's life: how long after the one before, by whom, and what. */
export interface FeedbackStep {
  gap: Gap;
  by: Doer;
  take: (hand: Hand) => Promise<unknown>;
}

/** One complaint, suggestion or praise. */
export interface FeedbackStory {
  /** key of the resident */
  who: string;
  begins: Beginning;
  sort: Sort;
  text: string;
  about?: string;
  hidden?: boolean;
  /** pictures of this scene; the resident sends the first `shots` of them */
  scene?: string;
  shots?: number;
  /** the words of the repair it is about, as its story begins */
  repair?: string;
  /** one tap in the survey of that repair (V4) */
  fromSurvey?: true;
  owner?: string;
  handler?: string;
  lead?: string;
  steps: FeedbackStep[];
}
