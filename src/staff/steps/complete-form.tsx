import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Switch } from '@/components/switch/switch';
import { outcomeNames } from '@/domain/ticket/facts';
import { replace } from '@/platform/navigation';
import { PhotoField } from '../components/photo-field';
import { WordsField } from '../components/words-field';
import { urls } from '../urls';
import { BeforeTheEnd } from './before-the-end';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { endings, FOLLOW_ON_MAX, SUMMARY_MAX, summariesFor, useComplete } from './use-complete';

/** How it ended, honestly (T14), and the photos that show it (T13). */
export function CompleteForm(props: FormProps) {
  const { ticket, closed } = props;
  const { form, jobs, needed, send } = useComplete(props);
  const { draft, change, wrong, mend } = form;
  return (
    <>
      <BeforeTheEnd ticket={ticket} />
      <Card>
        <Field label="结果">
          <Chips
            id="outcome"
            chips={endings.map((key) => ({ key, name: outcomeNames[key] }))}
            chosen={[draft.outcome]}
            onTap={(outcome) => change({ outcome })}
          />
        </Field>
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
        {draft.outcome === 'partly-fixed' ? (
          <WordsField
            path="followOn"
            label="还剩什么没做"
            max={FOLLOW_ON_MAX}
            value={draft.followOn}
            phrases={['配件到货后再来更换', '等墙面干透再补漆']}
            placeholder="填了会保留工单，再安排一次上门"
            error={wrong.followOn}
            onChange={(followOn) => {
              change({ followOn });
              mend('followOn');
            }}
          />
        ) : null}
        {ticket.actions.includes('ticket.cannot-serve') ? (
          <Button
            id="to-cannot-serve"
            kind="text"
            block
            onTap={() => void replace(urls.step(ticket.id, 'cannot-serve'))}
          >
            修不了？点这里如实结单
          </Button>
        ) : null}
      </Card>
      <Card>
        <PhotoField
          path="photos.after"
          label="维修后照片"
          required
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
        <Switch
          id="concealed"
          label="有隐蔽工程"
          on={draft.concealed}
          onChange={(concealed) => {
            change({ concealed });
            mend('photos.during');
          }}
        >
          有隐蔽工程（封起来就看不到）
        </Switch>
        <PhotoField
          path="photos.during"
          label="维修中照片"
          required={needed.during > 0}
          hint={needed.during > 0 ? `至少 ${needed.during} 张，封起来之前的样子` : '有就传，没有可以不传'}
          error={wrong['photos.during']}
          job={jobs.during}
        />
      </Card>
      <SubmitBar words="提交完工" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
