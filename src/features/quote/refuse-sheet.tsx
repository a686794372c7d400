import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';

const MAX = 200;
const REASONS = ['价格偏高', '先不修了', '我自己找人修', '想再商量一下'];

interface RefuseSheetProps {
  busy: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
}

/** Why the price is not accepted: one tap on a ready reason, or own words. A refusal is an outcome, not an error (T15). */
export function RefuseSheet({ busy, onSend, onClose }: RefuseSheetProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const write = (value: string) => {
    setText(value);
    setWrong(undefined);
  };
  const send = () => {
    const problem = textProblem(text, 1, MAX);
    if (problem) setWrong(problem === 'too-long' ? `最多 ${MAX} 个字` : '请选择或填写原因');
    else onSend(text.trim());
  };
  return (
    <Sheet
      open
      title="不接受这次报价？"
      onClose={onClose}
      foot={
        <Button id="refuse-quote-send" size="large" block loading={busy} onTap={send}>
          不接受报价
        </Button>
      }
    >
      <Field label="原因" required error={wrong} count={{ used: lengthOf(text), max: MAX }}>
        <Chips
          id="refuse-quote-reason"
          chips={REASONS.map((name) => ({ key: name, name }))}
          chosen={[text]}
          onTap={write}
        />
        <TextArea
          id="refuse-quote-text"
          label="不接受的原因"
          max={2000}
          value={text}
          wrong={Boolean(wrong)}
          placeholder="也可以写点别的"
          onChange={write}
        />
      </Field>
    </Sheet>
  );
}
