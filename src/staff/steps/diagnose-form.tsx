import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { Switch } from '@/components/switch/switch';
import { TextField } from '@/components/text-field/text-field';
import type { CategoryCode } from '@/domain/classification/taxonomy';
import {
  responsibilities,
  responsibilityNames,
  warranties,
  warrantyNames,
  type Responsibility,
  type Warranty,
} from '@/domain/ticket/facts';
import { now } from '@/platform/clock';
import { fieldId } from '../components/field-id';
import { finishChoices } from '../components/moments';
import { PhotoField } from '../components/photo-field';
import { useJobPhotos } from '../components/use-job-photos';
import { WhenPicker } from '../components/when-picker';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { photosBefore } from './photos-before';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 500;
const PARTS_MAX = 200;

const WET = ['接口老化漏水', '配件损坏，需更换', '线路接触不良', '管道堵塞', '使用不当'];
const DRY = ['配件损坏，需更换', '老化磨损', '松动移位', '使用不当'];

/** Ready sentences for the cause: water and wires for whoever mends those. */
const CAUSES: Record<CategoryCode, string[]> = {
  utilities: WET,
  equipment: ['配件损坏，需更换', '线路接触不良', '电源或控制板故障', '老化磨损', '使用不当'],
  common_area: DRY,
  in_home: ['接口老化漏水', ...DRY],
  inquiry: DRY,
};

interface Draft {
  diagnosis: string;
  responsibility: Responsibility;
  chargeable: boolean;
  warranty: Warranty;
  expectedFinishAt: number | null;
  parts: string;
  photos: PhotoItem[];
}

/** What is wrong, who pays, when it will be done, which parts, and how it looked before (T10, T13, T14). */
export function DiagnoseForm(props: FormProps) {
  const { ticket, closed } = props;
  const old = ticket.diagnosis;
  const form = useStepForm<'diagnose', Draft>(props, 'diagnose', {
    diagnosis: old?.text ?? '',
    responsibility: old?.responsibility ?? 'undecided',
    chargeable: old?.chargeable ?? false,
    warranty: old?.warranty ?? 'unknown',
    // A time that has passed is no wish any more.
    expectedFinishAt: old?.expectedFinishAt && old.expectedFinishAt > now() ? old.expectedFinishAt : null,
    parts: old?.parts ?? '',
    photos: [],
  });
  const { draft, change, wrong, mend } = form;
  const job = useJobPhotos(draft.photos, (photos) => {
    change({ photos });
    form.mend('photos');
  });
  const lack = ticket.photosNeeded.before - photosBefore(ticket) - job.photos.length;
  const late = draft.expectedFinishAt !== null && draft.expectedFinishAt <= now();
  const send = () => {
    const { diagnosis, responsibility, chargeable, warranty, expectedFinishAt } = draft;
    form.send(
      {
        diagnosis: wordsProblem(diagnosis, MAX, '请写明故障原因'),
        expectedFinishAt: late ? '这个时间已经过去，请重新选择' : undefined,
        parts: wordsProblem(draft.parts, PARTS_MAX),
      },
      {
        diagnosis,
        responsibility,
        chargeable,
        warranty,
        expectedFinishAt,
        parts: draft.parts.trim() || null,
        photos: job.named,
      },
      { photos: job },
    );
  };
  return (
    <>
      <Card>
        <WordsField
          path="diagnosis"
          label="故障原因"
          required
          max={MAX}
          value={draft.diagnosis}
          phrases={CAUSES[ticket.classification.category]}
          placeholder="现场看到的情况和原因"
          error={wrong.diagnosis}
          onChange={(diagnosis) => {
            change({ diagnosis });
            mend('diagnosis');
          }}
        />
        <PhotoField
          path="photos"
          label="维修前照片"
          hint={lack > 0 ? `还差 ${lack} 张：换个角度拍，修好以后就拍不到了` : '已够，可以再补'}
          error={wrong.photos}
          job={job}
        />
      </Card>
      <Card>
        <Field label="责任归属">
          <Chips
            id="responsibility"
            chips={responsibilities.map((key) => ({ key, name: responsibilityNames[key] }))}
            chosen={[draft.responsibility]}
            onTap={(responsibility) => change({ responsibility })}
          />
        </Field>
        <Field label="保修">
          <Chips
            id="warranty"
            chips={warranties.map((key) => ({ key, name: warrantyNames[key] }))}
            chosen={[draft.warranty]}
            onTap={(warranty) => change({ warranty })}
          />
        </Field>
        <Switch
          id="chargeable"
          label="需要向业主收费"
          on={draft.chargeable}
          onChange={(chargeable) => change({ chargeable })}
        >
          需要向业主收费（先报价）
        </Switch>
      </Card>
      <Card>
        <Field id={fieldId('expectedFinishAt')} label="预计什么时候修好" error={wrong.expectedFinishAt}>
          <WhenPicker
            id="finish"
            choices={finishChoices}
            value={draft.expectedFinishAt}
            onChange={(expectedFinishAt) => {
              change({ expectedFinishAt });
              mend('expectedFinishAt');
            }}
          />
        </Field>
        <Field id={fieldId('parts')} label="需要的配件" error={wrong.parts}>
          <TextField
            id="input-parts"
            label="需要的配件"
            value={draft.parts}
            max={PARTS_MAX}
            placeholder="例如：4 分角阀 1 个"
            onChange={(parts) => change({ parts })}
          />
        </Field>
      </Card>
      <SubmitBar
        words={draft.chargeable ? '保存诊断，去报价' : '保存诊断，开始维修'}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
