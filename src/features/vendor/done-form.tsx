import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { Switch } from '@/components/switch/switch';
import { TextArea } from '@/components/text-area/text-area';
import type { VendorOrder } from '@/contract/ticket/vendor-view';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';
import { scrollTo } from '@/platform/navigation';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import type { Press } from './use-order';

const MAX = 500;

interface DoneFormProps {
  order: VendorOrder;
  busy: boolean;
  press: Press;
}

/** What was done, with photos before and after as for any repair (T13, T23). */
export function DoneForm({ order, busy, press }: DoneFormProps) {
  // WeChat may end the page while its holder is in the shaft: what was written is there again.
  const kept = `vendor-done:${order.number}`;
  const [note, setNote] = useState(() => readStored<string>(kept) ?? '');
  const [concealed, setConcealed] = useState(false);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const before = usePhotos('jobs');
  const during = usePhotos('jobs');
  const after = usePhotos('jobs');
  // Once the work has begun the photos from before are on record already.
  const least = { ...order.photosNeeded, before: order.status === 'on-site' ? order.photosNeeded.before : 0 };
  const phases = [
    { key: 'before', label: '维修前', job: before, least: least.before, shown: order.status === 'on-site' },
    { key: 'during', label: '隐蔽部位', job: during, least: concealed ? least.during : 0, shown: concealed },
    { key: 'after', label: '维修后', job: after, least: least.after, shown: true },
  ];
  const send = async () => {
    const problem = textProblem(note, 1, MAX);
    const found: Record<string, string> = {};
    if (problem) found.note = problem === 'too-long' ? `最多 ${MAX} 个字` : '请写一句做了什么';
    for (const { key, job, least: need } of phases) {
      const missing = need - job.fileIds.length;
      if (job.busy || job.failed) found[key] = '照片还没传好，请稍等或点照片重试';
      else if (missing > 0) found[key] = `还差 ${missing} 张照片`;
    }
    setWrong(found);
    const [first] = Object.keys(found);
    if (first) return scrollTo(`#field-${first}`);
    const photos = { before: before.fileIds, during: during.fileIds, after: after.fileIds };
    const field = await press(
      { step: 'done', note: note.trim(), photos, concealed },
      '已提交，等业主验收，辛苦了',
    );
    if (field === true) removeStored(kept);
    if (typeof field === 'string' && field !== '')
      setWrong({ [field.replace('photos.', '')]: '请检查这一项' });
  };
  return (
    <Card title="完工">
      <Field
        id="field-note"
        label="做了什么"
        required
        error={wrong.note}
        count={{ used: lengthOf(note), max: MAX }}
      >
        <TextArea
          id="done-text"
          label="做了什么"
          max={2000}
          value={note}
          wrong={wrong.note !== undefined}
          placeholder="例如：更换门机皮带，运行正常"
          onChange={(words) => {
            setNote(words);
            writeStored(kept, words);
          }}
        />
      </Field>
      <Switch id="concealed" label="有被遮住的部位" on={concealed} onChange={setConcealed}>
        有被遮住的部位（墙内、吊顶内）
      </Switch>
      {phases
        .filter(({ shown }) => shown)
        .map(({ key, label, job, least: need }) => (
          <Field
            key={key}
            id={`field-${key}`}
            label={label}
            required={need > 0}
            hint={need > 1 ? `至少 ${need} 张，从不同角度拍` : need > 0 ? `至少 ${need} 张` : '有就传'}
            error={wrong[key]}
          >
            <PhotoPicker
              id={`add-${key}`}
              photos={job.photos}
              addWords="拍照"
              onAdd={job.add}
              onRemove={job.remove}
              onRetry={job.retry}
              onPreview={job.preview}
            />
          </Field>
        ))}
      <Button id="done-send" size="large" icon="check-circle" block loading={busy} onTap={() => void send()}>
        提交完工
      </Button>
    </Card>
  );
}
