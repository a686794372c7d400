import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { feasibilities, feasibilityNames, type Feasibility } from '@/domain/complaint/facts';
import { fieldId } from '../../../components/field-id';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { lookThrough, sayingProblem } from '../../words/look-through';
import { ReplyField } from '../../words/reply-field';
import type { FeedbackFormProps } from '../form-props';
import { ImprovementFields } from './improvement-fields';
import { improvementsSent, improvementsWrong, type ImprovementTyped } from './improvements';
import { Original } from '../original';
import { templateOf } from '../template-of';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;

const PHRASES: Record<Feasibility, string[]> = {
  now: ['我们马上采纳，近期就能看到变化'],
  later: ['我们已列入计划，需要一些时间'],
  'not-feasible': ['目前条件还不具备，我们会继续留意'],
};

interface Draft {
  feasibility: Feasibility | null;
  answer: string;
  keepWords: boolean;
  improvements: ImprovementTyped[];
}

/** Now, later or not feasible, always with the reason (C10); what is adopted is followed to its end (C12). */
export function SuggestionForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm<'answer-suggestion', Draft>(props, 'answer-suggestion', {
    feasibility: null,
    answer: '',
    keepWords: false,
    improvements: [],
  });
  const { draft, set, wrong, forbidden } = form;
  const { feasibility, answer } = draft;
  // Nothing is made of what is not feasible.
  const improvements = feasibility === 'not-feasible' ? [] : draft.improvements;
  const keep = draft.keepWords && lookThrough(answer, forbidden).phrases.length > 0;
  const verdict = feasibility ? feasibilityNames[feasibility] : '';
  const send = () =>
    form.send(
      {
        feasibility: feasibility === null ? '请选择研究结果' : undefined,
        answer: sayingProblem(answer, { max: MAX, missing: '请说明理由', forbidden, keep }),
        ...improvementsWrong(improvements),
      },
      {
        feasibility: feasibility ?? 'later',
        answer,
        keepWords: keep,
        improvements: improvementsSent(improvements),
      },
    );
  return (
    <>
      <Original view={view} />
      <Card>
        <Field id={fieldId('feasibility')} label="研究结果" required error={wrong.feasibility}>
          <Chips
            id="feasibility"
            chips={feasibilities.map((key) => ({ key, name: feasibilityNames[key] }))}
            chosen={feasibility ? [feasibility] : []}
            onTap={(key) => set({ feasibility: key })}
          />
        </Field>
        <ReplyField
          path="answer"
          label="答复业主"
          required
          max={MAX}
          value={answer}
          placeholder="一定说明理由：什么时候做，或为什么暂时不能做"
          template={templateOf(form.words, view, { 方案: verdict }, ['apologise', 'confirm', 'solution'])}
          phrases={feasibility ? PHRASES[feasibility] : []}
          forbidden={forbidden}
          keep={keep}
          error={wrong.answer}
          onChange={(text) => set({ answer: text })}
          onKeep={(on) => set({ keepWords: on })}
        />
      </Card>
      {feasibility === null || feasibility === 'not-feasible' ? null : (
        <ImprovementFields
          communityId={view.communityId}
          list={improvements}
          wrong={wrong}
          onChange={(list) => set({ improvements: list })}
        />
      )}
      <SubmitBar
        words={feedbackStepNames['answer-suggestion'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
