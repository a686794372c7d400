import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { COMPLAINT_LEVELS } from '@/domain/classification/taxonomy';
import { COMPLAINT_LEVEL_NAMES } from '@/domain/classification/taxonomy-names';
import { departmentNames, departments } from '@/domain/complaint/departments';
import { fieldId } from '../../../components/field-id';
import { WordsField } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { kindChips } from '../../pieces/kind-chips';
import { StaffPicker } from '../../pieces/staff-picker';
import type { FeedbackFormProps } from '../form-props';
import { Original } from '../original';
import s from '../forms.module.scss';
import { REASON_MAX, useGrade } from './use-grade';

const LEVEL_NOTES = { 1: '24 小时内解决', 2: '48 小时内解决，如要求赔偿', 3: '72 小时内有方案，群体或媒体' };
const LEVEL_ICONS = { 1: 'info', 2: 'alert', 3: 'siren' } as const;

/** Level, kind, department and handler (C4): the suggestion is shown, a person decides; whom it is about cannot handle it (C6). */
export function GradeForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const { form, suggested, needsReason, choose, send } = useGrade(props);
  const { draft, set, wrong } = form;
  return (
    <>
      <Original view={view} />
      <Card>
        {suggested ? <View className={s.suggested}>{suggested}</View> : null}
        <Field id={fieldId('level')} label="级别" required error={wrong.level}>
          <Chips
            id="level"
            chips={COMPLAINT_LEVELS.map((level) => ({
              key: String(level),
              name: COMPLAINT_LEVEL_NAMES[level],
              note: LEVEL_NOTES[level],
              icon: LEVEL_ICONS[level],
            }))}
            chosen={draft.level ? [String(draft.level)] : []}
            onTap={choose.level}
          />
        </Field>
        {needsReason ? (
          <WordsField
            path="reason"
            label={view.level === null ? '为什么低于建议级别' : '为什么改派'}
            required
            max={REASON_MAX}
            value={draft.reason}
            phrases={['电话核实，影响没有那么大', '电话核实，影响更大', '需要更合适的同事处理']}
            error={wrong.reason}
            onChange={(reason) => set({ reason })}
          />
        ) : null}
        <Field label="类型">
          <Chips id="kind" chips={kindChips} chosen={draft.kind ? [draft.kind] : []} onTap={choose.kind} />
        </Field>
        <Field id={fieldId('department')} label="责任部门" required error={wrong.department}>
          <Chips
            id="department"
            chips={departments.map((key) => ({ key, name: departmentNames[key] }))}
            chosen={draft.department ? [draft.department] : []}
            onTap={(department) => set({ department })}
          />
        </Field>
      </Card>
      <Card>
        <Field
          id={fieldId('handlerId')}
          label="处理人"
          required
          error={wrong.handlerId}
          hint={view.subjects.length > 0 ? '被投诉的同事已回避，不在名单里' : undefined}
        >
          <StaffPicker
            id="handler"
            communityId={view.communityId}
            chosen={draft.handlerId ? [draft.handlerId] : []}
            without={view.subjects.map((person) => person.id)}
            onTap={(handlerId) => set({ handlerId })}
          />
        </Field>
      </Card>
      <SubmitBar words={feedbackStepNames.grade.submit} busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
