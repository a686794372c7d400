import type { EscalationRole } from '../policy/community-policy';
import type { Sealed } from '../ticket/facts';
import type { By, Terms } from '../ticket/events';

/** Why a repair is visited (V3, V4): every repair, a major one, a major one again, a bad survey. */
export const visitRules = ['normal', 'major', 'major-again', 'recovery'] as const;
export type VisitRule = (typeof visitRules)[number];

/** The names people see. */
export const visitRuleNames: Record<VisitRule, string> = {
  normal: '常规回访',
  major: '重点回访',
  'major-again': '30 天再回访',
  recovery: '差评跟进',
};

interface Happened {
  at: number;
  by: By;
}

/** Every step of one return visit after a repair (V3). */
export type VisitEvent = Happened &
  (
    | {
        type: 'visit-owed';
        communityId: string;
        ticket: { id: string; number: string; round: number };
        rule: VisitRule;
        area: string;
        reporter: { id: string; name: Sealed; phone: Sealed; maskedName: string; maskedPhone: string };
        from: number;
        dueAt: number;
        terms: Terms;
      }
    | { type: 'recovery-opened'; dueAt: number }
    | { type: 'visit-missed'; words: string | null; last: boolean }
    | { type: 'visited'; satisfied: boolean; fixed: boolean; words: string; nextDueAt: number | null }
    | { type: 'answered-online' }
    | { type: 'visit-dropped'; reason: 'reopened' | 'complaint' }
    | { type: 'visit-overdue'; dueAt: number }
    | { type: 'escalated'; toRole: EscalationRole; step: number }
  );

export type VisitEventOf<T extends VisitEvent['type']> = Extract<VisitEvent, { type: T }>;
