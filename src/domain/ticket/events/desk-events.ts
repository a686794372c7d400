import type { Assignee, Channel, Classification, Place, Reporter, VisitSlot } from '../facts';
import type { Terms } from './happened';

/** Reports and what the desk makes of them (T1–T6, T9, T23). */
export type DeskEvent =
  | {
      type: 'submitted';
      number: string;
      communityId: string;
      channel: Channel;
      reporter: Reporter;
      place: Place;
      text: string;
      photos: string[];
      voice: string | null;
      /** nobody could send one before there was a place for it */
      video?: string | null;
      slot: VisitSlot | null;
      suggested: Classification;
      confidence: number;
      terms: Terms;
    }
  | { type: 'reviewed'; before: Classification; after: Classification; reason: string | null }
  | { type: 'answered'; text: string }
  | { type: 'referred'; reason: string }
  | { type: 'assigned'; assignee: Assignee; note: string | null; round: number }
  | { type: 'assignment-lapsed'; assignee: Assignee }
  | { type: 'offered'; note: string | null }
  /** whoever held it works here no more (P3, T9) */
  | { type: 'job-taken-back'; assignee: Assignee; reason: string }
  | { type: 'pool-lapsed' }
  | { type: 'dispatch-failed' }
  | { type: 'transferred'; from: Assignee; assignee: Assignee; reason: string }
  /** the class changed after somebody had the job (T5) */
  | { type: 'reclassified'; before: Classification; after: Classification; reason: string }
  /** the resident agreed to a date of their own (T7); `before` is what was promised until then */
  | { type: 'date-agreed'; finishBy: number; before: number | null; note: string }
  /** a link to this one work order for a contractor without an account (T23); every issue makes the one before useless */
  | { type: 'vendor-linked'; vendor: Assignee; issue: number; expiresAt: number }
  | { type: 'vendor-link-revoked' };
