import type { NextStep } from '@/components/sent/sent';
import type { Sort } from '@/domain/complaint/facts';

/** What happens after sending, in residents' words; `by` is the moment somebody answers (C2, C10, C11). */
export function nextSteps(sort: Sort, by: string): readonly NextStep[] {
  switch (sort) {
    case 'complaint':
      return [
        { icon: 'phone', words: `${by} 前，客服会联系您核对情况` },
        { icon: 'edit', words: '查清后给出处理方案，请您同意后再落实' },
        { icon: 'check-circle', words: '处理完回访您，您满意才算结束' },
      ];
    case 'suggestion':
      return [
        { icon: 'phone', words: `${by} 前，客服会回应您` },
        { icon: 'bulb', words: '采纳、以后再做或暂不可行，都会说明理由' },
      ];
    case 'praise':
      return [{ icon: 'thumb', words: `${by} 前转达给当事人，谢谢您的肯定` }];
  }
}
