import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import { outcomeNames } from '@/domain/ticket/facts';
import { fieldId } from '../components/field-id';
import { PhotoField } from '../components/photo-field';
import { WordsField } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { endings, SUMMARY_MAX, summariesFor, useComplete } from './use-complete';

/** How it ended, honestly (T14), and the photos that show it (T13). */
export function CompleteForm(props: FormProps) {
  const { closed } = props;
  const { form, jobs, needed, repaired, send } = useComplete(props);
  const { draft, change, wrong, mend } = form;
  return (
    <>
      <Card>
        <Field label="结果">
          <Chips
            id="outcome"
            chips={endings.map((key) => ({ key, name: outcomeNames[key] }))}
            chosen={[draft.outcome]}
            onTap={(outcome) => change({ outcome })}
          />
        </Field>
        {draft.outcome === 'not-served' ? (
          <Field
            id={fieldId('outsidePhone')}
            label="外部服务电话"
            required
            hint="告诉业主可以找谁处理"
            error={wrong.outsidePhone}
          >
            <TextField
              id="input-outsidePhone"
              label="外部服务电话"
              kind="text"
              max={17}
              value={draft.outsidePhone}
              wrong={wrong.outsidePhone !== undefined}
              placeholder="例如：95598"
              onChange={(outsidePhone) => {
                change({ outsidePhone });
                mend('outsidePhone');
              }}
            />
          </Field>
        ) : null}
        <WordsField
          path="summary"
          label="处理说明"
          required
          max={SUMMARY_MAX}
          value={draft.summary}
          phrases={summariesFor(draft.outcome)}
          placeholder="做了什么、换了什么、要注意什么"
          error={wrong.summary}
          onChange={(summary) => {
            change({ summary });
            mend('summary');
          }}
        />
      </Card>
      <Card>
        <PhotoField
          path="photos.after"
          label="维修后照片"
          required={repaired}
          hint={needed.after > 0 ? `至少 ${needed.after} 张，与维修前同角度` : '与维修前同角度'}
          error={wrong['photos.after']}
          job={jobs.after}
        />
        <PhotoField
          path="photos.before"
          label="维修前照片"
          required={needed.before > 0}
          hint={needed.words}
          error={wrong['photos.before']}
          job={jobs.before}
        />
        <PhotoField
          path="photos.during"
          label="维修中照片"
          hint="封起来就看不到的地方，请拍下来"
          error={wrong['photos.during']}
          job={jobs.during}
        />
      </Card>
      <SubmitBar words="提交完工" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
