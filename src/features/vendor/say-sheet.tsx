import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';
import type { Press } from './use-order';

const SAYINGS = {
  decline: {
    title: '这单做不了？',
    label: '原因',
    max: 200,
    missing: '请写一句原因，物业好安排别人',
    placeholder: '例如：今天排满了，赶不过去',
    begun: '例如：要专用配件，需厂家来修；已做到哪一步',
    send: '退回工单',
    done: '已退回，物业会另行安排',
  },
  note: {
    title: '告诉物业和业主进展',
    label: '现在怎么样了',
    max: 300,
    missing: '请写一句进展',
    placeholder: '例如：配件已订，明天上午到',
    begun: '例如：配件已订，明天上午到',
    send: '发送进展',
    done: '进展已发送',
  },
} as const;

interface SaySheetProps {
  step: 'decline' | 'note';
  /** they have been there already */
  begun: boolean;
  busy: boolean;
  press: Press;
  onClose: () => void;
}

/** A few words, with photos for progress: declining or telling how it goes (T23). */
export function SaySheet({ step, begun, busy, press, onClose }: SaySheetProps) {
  const say = SAYINGS[step];
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const photos = usePhotos('jobs');
  const send = async () => {
    const problem = textProblem(text, 1, say.max);
    if (problem) return setWrong(problem === 'too-long' ? `最多 ${say.max} 个字` : say.missing);
    if (photos.busy || photos.failed) return setWrong('照片还没传好，请稍等或点照片重试');
    const facts =
      step === 'note'
        ? { step: 'note' as const, note: text.trim(), photos: photos.fileIds }
        : { step: 'decline' as const, reason: text.trim() };
    if ((await press(facts, say.done)) === true) onClose();
  };
  return (
    <Sheet
      open
      title={say.title}
      onClose={onClose}
      foot={
        <Button id={`${step}-send`} size="large" block loading={busy} onTap={() => void send()}>
          {say.send}
        </Button>
      }
    >
      <View>
        <Field label={say.label} required error={wrong} count={{ used: lengthOf(text), max: say.max }}>
          <TextArea
            id={`${step}-text`}
            label={say.label}
            max={2000}
            value={text}
            wrong={wrong !== undefined}
            placeholder={begun ? say.begun : say.placeholder}
            onChange={(value) => {
              setText(value);
              setWrong(undefined);
            }}
          />
        </Field>
        {step === 'note' ? (
          <Field label="照片">
            <PhotoPicker
              id="note-photos"
              photos={photos.photos}
              addWords="拍照"
              onAdd={photos.add}
              onRemove={photos.remove}
              onRetry={photos.retry}
              onPreview={photos.preview}
            />
          </Field>
        ) : null}
      </View>
    </Sheet>
  );
}
