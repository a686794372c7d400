import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { TextField } from '@/components/text-field/text-field';
import type { TicketView } from '@/contract/views';
import type { HonestOutcome } from '@/domain/ticket/endings';
import { fieldId } from '../components/field-id';
import { PhotoField } from '../components/photo-field';
import { useJobPhotos } from '../components/use-job-photos';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 500;

/** The honest endings the record bears out, in the technician's words (T13–T15); the others would be refused. */
function endingsFor(ticket: TicketView): { key: HonestOutcome; name: string }[] {
  const refused = ticket.quote?.state === 'refused' || ticket.quote?.state === 'expired';
  const spoken = ticket.timeline.some((item) => item.type === 'contacted');
  const all: [HonestOutcome, string, boolean][] = [
    ['not-ours', '不归物业修', true],
    ['not-served', '我们修不了', true],
    ['answered', '电话里解决了', spoken],
    ['no-access', '多次未能入户', ticket.failedVisits >= ticket.maxVisits],
    ['quote-refused', '业主不接受报价', refused],
  ];
  return all.flatMap(([key, name, possible]) => (possible ? [{ key, name }] : []));
}

interface Draft {
  outcome: HonestOutcome;
  summary: string;
  outsidePhone: string;
  photos: PhotoItem[];
}

/** The job ends without a repair, and says why (T14). */
export function CannotServeForm(props: FormProps) {
  const { ticket, closed } = props;
  const form = useStepForm<'cannot-serve', Draft>(props, 'cannot-serve', {
    outcome: 'not-ours',
    summary: '',
    outsidePhone: '',
    photos: [],
  });
  const { draft, change, wrong, mend } = form;
  const { outcome, summary, outsidePhone } = draft;
  const job = useJobPhotos(draft.photos, (photos) => {
    change({ photos });
    mend('photos');
  });
  const needsPhone = outcome === 'not-served';
  const badPhone = outsidePhone === '' ? needsPhone : !/^[0-9-]{3,17}$/.test(outsidePhone);
  const send = () =>
    form.send(
      {
        outsidePhone: badPhone ? '请填写电话号码，只含数字和短横线' : undefined,
        summary: wordsProblem(summary, MAX, '请向业主说明原因'),
      },
      { outcome, summary, photos: job.named, outsidePhone: outsidePhone || null },
      { photos: job },
    );
  return (
    <>
      <Card>
        <Field id={fieldId('outcome')} label="是哪种情况" error={wrong.outcome}>
          <Chips
            id="outcome"
            chips={endingsFor(ticket)}
            chosen={[outcome]}
            onTap={(key) => {
              change({ outcome: key });
              mend('outcome');
            }}
          />
        </Field>
        <WordsField
          path="summary"
          label="向业主说明"
          required
          max={MAX}
          value={summary}
          phrases={['属于业主自购设备，请联系品牌售后', '需要专业单位处理', '已电话指导业主自行恢复']}
          placeholder="为什么、接下来可以找谁"
          error={wrong.summary}
          onChange={(value) => {
            change({ summary: value });
            mend('summary');
          }}
        />
        <Field
          id={fieldId('outsidePhone')}
          label="可以找谁（电话）"
          required={needsPhone}
          error={wrong.outsidePhone}
        >
          <TextField
            id="input-outsidePhone"
            label="可以找谁（电话）"
            max={17}
            value={outsidePhone}
            wrong={wrong.outsidePhone !== undefined}
            placeholder="例如：95598"
            onChange={(value) => {
              change({ outsidePhone: value });
              mend('outsidePhone');
            }}
          />
        </Field>
        <PhotoField path="photos" label="照片" error={wrong.photos} job={job} />
      </Card>
      <SubmitBar words="如实结单" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
