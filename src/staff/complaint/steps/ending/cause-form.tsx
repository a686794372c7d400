import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { causeCodes, causeNames, type CauseCode } from '@/domain/complaint/facts';
import { fieldId } from '../../../components/field-id';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import type { FeedbackFormProps } from '../form-props';
import { ImprovementFields } from './improvement-fields';
import { improvementsSent, improvementsWrong, type ImprovementTyped } from './improvements';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;

interface Draft {
  cause: CauseCode | null;
  text: string;
  prevention: string;
  improvements: ImprovementTyped[];
}

/** Why it happened, how it will not happen again, and what is done for that (C5, C12). */
export function CauseForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm<'record-cause', Draft>(props, 'record-cause', {
    cause: null,
    text: view.facts?.text.slice(0, MAX) ?? '',
    prevention: '',
    improvements: [],
  });
  const { draft, set, wrong } = form;
  const { cause, text, prevention, improvements } = draft;
  const send = () =>
    form.send(
      {
        cause: cause === null ? '请选择根本原因' : undefined,
        text: wordsProblem(text, MAX, '请写明原因'),
        prevention: wordsProblem(prevention, MAX, '请写明预防措施'),
        ...improvementsWrong(improvements),
      },
      {
        cause: cause ?? 'other',
        text,
        prevention,
        improvements: improvementsSent(improvements),
      },
    );
  return (
    <>
      <Card>
        <Field id={fieldId('cause')} label="根本原因" required error={wrong.cause}>
          <Chips
            id="cause"
            chips={causeCodes.map((key) => ({ key, name: causeNames[key] }))}
            chosen={cause ? [cause] : []}
            onTap={(key) => set({ cause: key })}
          />
        </Field>
        <WordsField
          path="text"
          label="为什么会发生"
          required
          max={MAX}
          value={text}
          placeholder="多问几个为什么，写到制度和流程"
          error={wrong.text}
          onChange={(words) => set({ text: words })}
        />
        <WordsField
          path="prevention"
          label="怎样不再发生"
          required
          max={MAX}
          value={prevention}
          placeholder="业主也会看到这一段"
          phrases={['完善流程并全员培训', '增加巡查频次', '更换老化设备']}
          error={wrong.prevention}
          onChange={(words) => set({ prevention: words })}
        />
      </Card>
      <ImprovementFields
        communityId={view.communityId}
        list={improvements}
        wrong={wrong}
        onChange={(list) => set({ improvements: list })}
      />
      <SubmitBar
        words={feedbackStepNames['record-cause'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
