import type { ComplaintView } from '@/contract/complaint/views';
import { COMPLAINT_KIND_NAMES, COMPLAINT_LEVEL_NAMES } from '@/domain/classification/taxonomy-names';
import {
  isComplaintLevel,
  type ComplaintKindCode,
  type ComplaintLevel,
} from '@/domain/classification/taxonomy';
import { usualDepartment, type Department } from '@/domain/complaint/departments';
import { wordsProblem } from '../../../components/words-field';
import type { FeedbackFormProps } from '../form-props';
import { useFeedbackForm } from '../use-feedback-form';

/** Most characters of the reason, as the contract has it. */
export const REASON_MAX = 300;

interface Draft {
  level: ComplaintLevel | null;
  kind: ComplaintKindCode | null;
  department: Department | null;
  handlerId: string | null;
  reason: string;
}

/** The grade being decided (C4): another kind brings its usual department; a lower level, or any later change, owes a reason. */
export function useGrade(props: FeedbackFormProps) {
  const { view } = props;
  const kind = view.kind ?? view.suggested?.kind ?? null;
  const form = useFeedbackForm<'grade', Draft>(props, 'grade', {
    level: view.level,
    kind,
    department: view.department ?? (kind && usualDepartment[kind]),
    handlerId: view.handler?.id ?? null,
    reason: '',
  });
  const { draft, set } = form;
  const graded = view.handler !== null;
  const needsReason = graded || (draft.level !== null && draft.level < (view.suggested?.level ?? 1));
  const choose = {
    level: (key: string) => {
      const level = Number(key);
      if (isComplaintLevel(level)) set({ level });
    },
    kind: (next: ComplaintKindCode) => set({ kind: next, department: usualDepartment[next] }),
  };
  const send = () => {
    const { level, department, handlerId, reason } = draft;
    form.send(
      {
        level: level === null ? '请选择级别' : undefined,
        reason: needsReason ? wordsProblem(reason, REASON_MAX, '请写明原因') : undefined,
        department: department === null ? '请选择责任部门' : undefined,
        handlerId: handlerId === null ? '请选择处理人' : undefined,
      },
      {
        level: level ?? 1,
        kind: draft.kind ?? 'service_quality',
        department: department ?? 'service',
        handlerId: handlerId ?? '',
        reason: needsReason ? reason : null,
      },
    );
  };
  return { form, suggested: suggestedWords(view), needsReason, choose, send };
}

function suggestedWords({ suggested }: ComplaintView): string | null {
  if (!suggested) return null;
  return `按业主的话建议：${COMPLAINT_KIND_NAMES[suggested.kind]} · ${COMPLAINT_LEVEL_NAMES[suggested.level]}，请您核定`;
}
