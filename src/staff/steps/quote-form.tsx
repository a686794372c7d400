import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { toYuan } from '@/domain/shared/money-text';
import type { QuoteLine } from '@/domain/ticket/facts';
import { quoteLimits, totalCents } from '@/domain/ticket/quote';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { QuoteLineFields } from './quote-line-fields';
import { emptyLine, readLine, typedLine, type TypedLine } from './quote-lines';
import s from './steps.module.scss';
import { SubmitBar } from './submit-bar';
import { useStepForm, type Wrong } from './use-step-form';

const MAX = 200;

interface Draft {
  lines: TypedLine[];
  note: string;
}

const isLine = (line: QuoteLine | string): line is QuoteLine => typeof line !== 'string';

/** The price of chargeable work, labour and parts line by line; the resident says yes before it starts (T15). */
export function QuoteForm(props: FormProps) {
  const { ticket, closed } = props;
  const before = ticket.quote?.lines.map(typedLine) ?? [];
  const form = useStepForm<'quote', Draft>(props, 'quote', {
    lines: before.length > 0 ? before : [emptyLine('labour')],
    note: '',
  });
  const { draft, change, wrong, mend } = form;
  const read = draft.lines.map(readLine);
  const total = totalCents(read.filter(isLine));
  const write = (key: string, part: Partial<TypedLine>) => {
    change({ lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
    mend(`lines.${draft.lines.findIndex((line) => line.key === key)}`);
  };
  const send = () => {
    const problems: Wrong = Object.fromEntries(
      read.map((line, index) => [`lines.${index}`, isLine(line) ? undefined : line]),
    );
    if (total < 1) problems['lines.0'] ??= '合计要大于 0 元';
    form.send(
      { ...problems, note: wordsProblem(draft.note, MAX) },
      { lines: read.filter(isLine), note: draft.note.trim() || null },
    );
  };
  return (
    <>
      {draft.lines.map((line, index) => (
        <QuoteLineFields
          key={line.key}
          line={line}
          index={index}
          error={wrong[`lines.${index}`]}
          onChange={(part) => write(line.key, part)}
          {...(draft.lines.length > 1
            ? { onRemove: () => change({ lines: draft.lines.filter((one) => one.key !== line.key) }) }
            : {})}
        />
      ))}
      {draft.lines.length < quoteLimits.lines ? (
        <View className={s.pair}>
          <Button
            id="add-labour"
            kind="soft"
            icon="plus"
            block
            onTap={() => change({ lines: [...draft.lines, emptyLine('labour')] })}
          >
            人工
          </Button>
          <Button
            id="add-part"
            kind="soft"
            icon="plus"
            block
            onTap={() => change({ lines: [...draft.lines, emptyLine('part')] })}
          >
            材料
          </Button>
        </View>
      ) : null}
      <Card title="合计" extra={<View className={s.sum}>{toYuan(total)}</View>}>
        <WordsField
          path="note"
          label="给业主的说明"
          max={MAX}
          value={draft.note}
          phrases={['材料为品牌正品', '含上门费，不另收', '当天可完工']}
          placeholder="可以不填"
          error={wrong.note}
          onChange={(note) => change({ note })}
        />
      </Card>
      <SubmitBar words="发给业主确认" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
