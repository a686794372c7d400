import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';
import type { Act } from './use-complaint-action';

const MAX = 500;
const CHOICES = [
  { key: 'counter', name: '提出我的要求', note: '大体可以，想改一改' },
  { key: 'refuse', name: '不同意', note: '请重新拟方案' },
] as const;

interface CounterSheetProps {
  act: Act;
  busy: boolean;
  onClose: () => void;
}

/** Another wish, or no, to the plan, with the reason (C5). */
export function CounterSheet({ act, busy, onClose }: CounterSheetProps) {
  const [answer, setAnswer] = useState<'counter' | 'refuse'>('counter');
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string>();
  const label = answer === 'counter' ? '您的要求' : '不同意的理由';
  const send = async () => {
    const problem = textProblem(words, 1, MAX);
    if (problem) return setWrong(problem === 'too-long' ? `最多 ${MAX} 个字` : `请填写${label}`);
    const facts = { answer, words: words.trim() };
    if (await act('complaint.answer-plan', facts, '已收到，我们会重新拟定方案')) onClose();
  };
  return (
    <Sheet
      open
      title="对方案有意见"
      onClose={onClose}
      foot={
        <Button id="counter-send" size="large" block loading={busy} onTap={() => void send()}>
          提交意见
        </Button>
      }
    >
      <Field label="您的意见">
        <Chips id="counter" chips={CHOICES} chosen={[answer]} onTap={setAnswer} />
      </Field>
      <Field label={label} required error={wrong} count={{ used: lengthOf(words), max: MAX }}>
        <TextArea
          id="counter-text"
          label={label}
          max={2000}
          value={words}
          wrong={Boolean(wrong)}
          placeholder="例如：希望周末前完成；希望当面道歉"
          onChange={(value) => {
            setWords(value);
            setWrong(undefined);
          }}
        />
      </Field>
    </Sheet>
  );
}
