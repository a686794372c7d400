import type { CommunityPolicy, DeepPartial } from '../../policy/community-policy';

/** Who did it, as kept in the immutable record (T3). */
export interface By {
  id: string;
  alias: string;
  role: string;
}

/** What every event says: when it counts from (epoch ms) and who. */
export interface Happened {
  at: number;
  by: By;
  /** written without network and sent later (T24): what the phone says, and when it was heard; `at` is one of the two */
  late?: { doneAt: number; sentAt: number };
}

/** The two promises of a ticket (T7): the first answer, and the end of the work. */
export type ClockName = 'respond' | 'resolve';

/** What was promised when the report came in: the community's differences from the default policy, frozen with the ticket. */
export type Terms = DeepPartial<CommunityPolicy>;
