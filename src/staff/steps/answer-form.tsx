import { Card } from '@/components/card/card';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 500;

/** The desk answers an inquiry without sending anybody (T7). */
export function AnswerForm(props: FormProps) {
  const { closed } = props;
  const form = useStepForm(props, 'answer', { text: '' });
  const { text } = form.draft;
  return (
    <>
      <Card>
        <WordsField
          path="text"
          label="答复内容"
          required
          max={MAX}
          value={text}
          phrases={['您好，感谢来询', '如还有疑问请随时联系我们']}
          placeholder="业主会原样看到，请写完整、礼貌"
          error={form.wrong.text}
          onChange={(value) => {
            form.change({ text: value });
            form.mend('text');
          }}
        />
      </Card>
      <SubmitBar
        words="发送答复"
        busy={form.busy}
        disabled={closed}
        onTap={() => form.send({ text: wordsProblem(text, MAX, '请填写答复内容') }, { text })}
      />
    </>
  );
}
