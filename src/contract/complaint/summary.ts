import { z } from 'zod';
import type { ComplaintKindCode, ComplaintLevel } from '../../domain/classification/taxonomy';
import type { CauseCode, Sort } from '../../domain/complaint/facts';
import type { complaintTargets } from '../../domain/complaint/targets';
import { id, moment } from '../fields';
import { operation } from '../operation';

/** A share 0..1 of `of` records to which it applies; null while there is none. */
export interface Share {
  share: number | null;
  of: number;
}

/** A stretch of feedback as figures only (C12): nothing in it can be traced to a complainant. */
export interface ComplaintSummary {
  sorts: { sort: Sort; count: number }[];
  kinds: { kind: ComplaintKindCode; count: number }[];
  levels: { level: ComplaintLevel; count: number }[];
  causes: { cause: CauseCode; count: number }[];
  open: number;
  closed: number;
  secondRounds: number;
  /** complaints of one kind by one complainant within the policy's days, beyond the first */
  repeats: number;
  shares: Record<keyof typeof complaintTargets, Share>;
  targets: typeof complaintTargets;
  praised: { alias: string; times: number }[];
  improvements: { promised: number; done: number };
}

/** Monthly figures beside their targets (C12, M8): records received from..to, epoch ms. Refusals: not-allowed. */
export const summary = operation<ComplaintSummary>()(
  'complaint.summary',
  z.object({ communityId: id, from: moment, to: moment }),
);
