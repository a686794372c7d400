import type { TicketView } from '@/contract/views';
import { priorityOf } from '@/domain/classification/priority';
import { suggest } from '@/domain/classification/suggest';
import {
  FAULT_CATEGORY,
  type CategoryCode,
  type FaultCode,
  type PlanCode,
  type UrgencyCode,
} from '@/domain/classification/taxonomy';
import { FAULT_NAMES, URGENCY_NAMES } from '@/domain/classification/taxonomy-names';
import type { Classification, Priority } from '@/domain/ticket/facts';
import type { FormProps } from './form-props';
import { useStepForm } from './use-step-form';

/** Most characters of the reason, as the contract has it. */
export const REASON_MAX = 200;

/** A classification being chosen; no fault yet when another category was tapped. */
export interface ClassificationDraft {
  category: CategoryCode;
  fault: FaultCode | null;
  urgency: UrgencyCode;
  plan: PlanCode | null;
  priority: Priority;
  reason: string;
}

/** The classification being confirmed or changed; another fault or urgency brings its own priority along (T5, T6). */
export function useClassification<S extends 'review' | 'change-classification'>(props: FormProps, step: S) {
  const { ticket } = props;
  const before = ticket.classification;
  const form = useStepForm<S, ClassificationDraft>(props, step, { ...before, reason: '' });
  const { draft, change, mend } = form;
  const choose = {
    category: (category: CategoryCode) => {
      const fault = draft.fault && FAULT_CATEGORY[draft.fault] === category ? draft.fault : null;
      change({ category, fault });
    },
    fault: (fault: FaultCode) => {
      change({ fault, priority: priorityOf(fault, draft.urgency, ticket.fullText) });
      mend('classification.fault');
    },
    urgency: (urgency: UrgencyCode) => {
      const priority = draft.fault ? priorityOf(draft.fault, urgency, ticket.fullText) : draft.priority;
      change({ urgency, priority, plan: urgency === 'emergency' ? before.plan : null });
      mend('classification.urgency');
    },
  };
  const { category, fault, urgency, plan, priority } = draft;
  const after: Classification = { category, fault: fault ?? before.fault, urgency, plan, priority };
  return {
    form,
    suggested: suggestedWords(ticket),
    choose,
    after,
    missing: fault === null ? '请选择故障' : undefined,
    urgencyChanged: urgency !== before.urgency,
  };
}

/** What the words of the report suggest, and which words they were. */
function suggestedWords(ticket: TicketView): string {
  const { fault, urgency } = ticket.classification;
  const now = `目前归为：${FAULT_NAMES[fault]} · ${URGENCY_NAMES[urgency]}`;
  const idea = suggest(ticket.fullText);
  // Somebody decided otherwise since: the words say nothing about that.
  if (idea && (idea.fault !== fault || idea.urgency !== urgency)) return now;
  const words = idea?.words ?? [];
  return words.length > 0
    ? `${now}（依据「${words.slice(0, 3).join('」「')}」）`
    : `${now}（文字里看不出，请人工判断）`;
}
