import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { CATEGORIES, faultsOf, PLANS, PRIORITIES, URGENCIES } from '@/domain/classification/taxonomy';
import {
  CATEGORY_NAMES,
  FAULT_NAMES,
  PLAN_NAMES,
  PRIORITY_NAMES,
  URGENCY_NAMES,
} from '@/domain/classification/taxonomy-names';
import { fieldId } from '../components/field-id';
import { WordsField } from '../components/words-field';
import s from './steps.module.scss';
import { REASON_MAX, type ClassificationDraft } from './use-classification';

const URGENCY_ICONS = {
  emergency: 'siren',
  normal: 'wrench',
  renovation: 'roller',
  inquiry: 'help',
} as const;

interface ClassificationFieldsProps {
  draft: ClassificationDraft;
  suggested: string;
  wrong: Record<string, string | undefined>;
  choose: {
    category: (category: ClassificationDraft['category']) => void;
    fault: (fault: NonNullable<ClassificationDraft['fault']>) => void;
    urgency: (urgency: ClassificationDraft['urgency']) => void;
  };
  change: (part: Partial<ClassificationDraft>) => void;
  mend: (path: string) => void;
  /** what the reason is asked as, with ready sentences; null when none is needed */
  why: { label: string; phrases: readonly string[] } | null;
}

/** What it is: category, fault, urgency, plan, priority, and why it is changed (T4–T6). */
export function ClassificationFields(props: ClassificationFieldsProps) {
  const { draft, suggested, wrong, choose, change, mend, why } = props;
  return (
    <>
      <Card>
        <View className={s.suggested}>{suggested}</View>
        <Field label="类别">
          <Chips
            id="category"
            chips={CATEGORIES.map((key) => ({ key, name: CATEGORY_NAMES[key] }))}
            chosen={[draft.category]}
            onTap={choose.category}
          />
        </Field>
        <Field
          id={fieldId('classification.fault')}
          label="故障"
          required
          error={wrong['classification.fault']}
        >
          <Chips
            id="fault"
            chips={faultsOf(draft.category).map((key) => ({ key, name: FAULT_NAMES[key] }))}
            chosen={draft.fault ? [draft.fault] : []}
            onTap={choose.fault}
          />
        </Field>
      </Card>
      <Card>
        <Field
          id={fieldId('classification.urgency')}
          label="紧急程度"
          error={wrong['classification.urgency']}
        >
          <Chips
            id="urgency"
            chips={URGENCIES.map((key) => ({ key, name: URGENCY_NAMES[key], icon: URGENCY_ICONS[key] }))}
            chosen={[draft.urgency]}
            onTap={choose.urgency}
          />
        </Field>
        {why ? (
          <WordsField
            path="reason"
            label={why.label}
            required
            max={REASON_MAX}
            value={draft.reason}
            phrases={why.phrases}
            error={wrong.reason}
            onChange={(reason) => {
              change({ reason });
              mend('reason');
            }}
          />
        ) : null}
        {draft.urgency === 'emergency' ? (
          <Field label="应急预案">
            <Chips
              id="plan"
              chips={[
                { key: 'none', name: '不需要' },
                ...PLANS.map((key) => ({ key, name: PLAN_NAMES[key] })),
              ]}
              chosen={[draft.plan ?? 'none']}
              onTap={(plan) => change({ plan: plan === 'none' ? null : plan })}
            />
          </Field>
        ) : null}
        <Field label="优先级">
          <Chips
            id="priority"
            chips={PRIORITIES.map((key) => ({ key, name: PRIORITY_NAMES[key] }))}
            chosen={[draft.priority]}
            onTap={(priority) => change({ priority })}
          />
        </Field>
      </Card>
    </>
  );
}
