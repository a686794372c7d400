import type { ComplaintView } from '@/contract/complaint/views';
import type { WrittenStep } from './written-steps';

/** A button of the bar: it opens a panel, or takes a step at once. */
export interface MainButton {
  id: string;
  words: string;
  /** how loud it is: the expected answer, or only a possibility */
  kind: 'primary' | 'plain' | 'soft';
  does: { write: WrittenStep | 'counter' } | { step: 'complaint.answer-plan' | 'complaint.confirm-result' };
}

/** The answer the record waits for, the likeliest last; while it waits for nobody, adding facts. Only what `actions` allows. */
export function mainButtons({
  actions,
  judgement,
}: Pick<ComplaintView, 'actions' | 'judgement'>): MainButton[] {
  const can = (step: ComplaintView['actions'][number]) => actions.includes(step);
  if (can('complaint.answer-plan'))
    return [
      { id: 'counter-plan', words: '我有意见', kind: 'plain', does: { write: 'counter' } },
      { id: 'accept-plan', words: '同意方案', kind: 'primary', does: { step: 'complaint.answer-plan' } },
    ];
  const invalid = judgement?.valid === false;
  const found: MainButton[] = [
    ...(can('complaint.ask-review')
      ? [{ id: 'ask-review', words: '申请复核', kind: 'plain', does: { write: 'review' } } as const]
      : []),
    ...(can('complaint.object-result')
      ? [{ id: 'object-result', words: '还没解决', kind: 'plain', does: { write: 'object' } } as const]
      : []),
    ...(can('complaint.confirm-result')
      ? [
          {
            id: 'confirm-result',
            words: invalid ? '认可答复' : '已经解决',
            kind: 'primary',
            does: { step: 'complaint.confirm-result' },
          } as const,
        ]
      : []),
    ...(can('complaint.reopen')
      ? [{ id: 'reopen', words: '仍未解决', kind: 'plain', does: { write: 'reopen' } } as const]
      : []),
  ];
  if (found.length > 0) return found;
  return can('complaint.add-facts')
    ? [{ id: 'add-facts', words: '补充情况', kind: 'soft', does: { write: 'facts' } }]
    : [];
}
