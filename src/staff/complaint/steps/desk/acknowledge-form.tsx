import { Card } from '@/components/card/card';
import { Switch } from '@/components/switch/switch';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { lookThrough, sayingProblem } from '../../words/look-through';
import { ReplyField } from '../../words/reply-field';
import { CallCard } from '../call-card';
import type { FeedbackFormProps } from '../form-props';
import { Original } from '../original';
import { templateOf } from '../template-of';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;
/** The solution and its follow-up are not known yet. */
const STEPS = ['apologise', 'confirm'] as const;

/** The first answer within the hour: the facts repeated back, an apology, who follows it up (C2, C7). */
export function AcknowledgeForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'acknowledge', {
    restated: '',
    confirmed: false,
    reply: '',
    keepWords: false,
  });
  const { draft, set, wrong, forbidden } = form;
  const { restated, confirmed, reply } = draft;
  const keep = draft.keepWords && lookThrough(reply, forbidden).phrases.length > 0;
  const send = () =>
    form.send(
      {
        restated: wordsProblem(restated, MAX, '请用一两句话复述业主说的事'),
        reply: sayingProblem(reply, { max: MAX, missing: '请写给业主的答复', forbidden, keep }),
      },
      { restated, confirmed, reply, keepWords: keep },
    );
  return (
    <>
      <Original view={view} />
      <CallCard view={view} />
      <Card>
        <WordsField
          path="restated"
          label="复述事实"
          required
          max={MAX}
          value={restated}
          placeholder="何时、何地、发生了什么，业主希望怎样解决"
          error={wrong.restated}
          onChange={(text) => set({ restated: text })}
        />
        <Switch
          id="confirmed"
          label="业主已确认无误"
          on={confirmed}
          onChange={(on) => set({ confirmed: on })}
        >
          业主已在电话里确认无误
        </Switch>
      </Card>
      <Card>
        <ReplyField
          path="reply"
          label="答复业主"
          required
          max={MAX}
          value={reply}
          placeholder="业主会原样看到：先致歉，再复述，说明谁来跟进"
          template={templateOf(form.words, view, { 事实: restated }, STEPS)}
          phrases={['我是您的首问责任人，会跟进到底']}
          forbidden={forbidden}
          keep={keep}
          error={wrong.reply}
          onChange={(text) => set({ reply: text })}
          onKeep={(on) => set({ keepWords: on })}
        />
      </Card>
      <SubmitBar
        words={feedbackStepNames.acknowledge.submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
