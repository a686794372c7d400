import { Card } from '@/components/card/card';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 200;
const REASONS = ['手上有急单，赶不过去', '不是我的专业', '需要两人作业', '缺少专用工具', '临时请假'];

/** Gives the job back with a reason (T9). */
export function DeclineForm(props: FormProps) {
  const { closed } = props;
  const form = useStepForm(props, 'decline-job', { reason: '' });
  const { reason } = form.draft;
  return (
    <>
      <Card>
        <WordsField
          path="reason"
          label="为什么退单"
          required
          max={MAX}
          value={reason}
          phrases={REASONS}
          placeholder="写清楚原因，调度才好改派"
          error={form.wrong.reason}
          onChange={(value) => {
            form.change({ reason: value });
            form.mend('reason');
          }}
        />
      </Card>
      <SubmitBar
        words="退回调度"
        busy={form.busy}
        disabled={closed}
        onTap={() => form.send({ reason: wordsProblem(reason, MAX, '请写明退单原因') }, { reason })}
      />
    </>
  );
}
