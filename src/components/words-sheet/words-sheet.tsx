import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Chips } from '../chips/chips';
import { Field } from '../field/field';
import type { PhotoItem } from '../photo-picker/photo-item';
import { PhotoPicker } from '../photo-picker/photo-picker';
import { usePhotos } from '../photo-picker/use-photos';
import { Sheet } from '../sheet/sheet';
import { TextArea } from '../text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';
import s from './words-sheet.module.scss';

interface WordsSheetProps {
  id: string;
  title: string;
  label: string;
  placeholder: string;
  /** Ready words, one tap each. */
  phrases?: readonly string[];
  /** Most characters (as people count them). */
  max: number;
  photos?: boolean;
  /** Nothing need be written. */
  optional?: boolean;
  /** What to know before it is sent. */
  note?: ReactNode;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  /** `photos` are the files that have arrived, `chosen` every one of them, also those that could not be uploaded */
  onSend: (text: string, photos: string[], chosen: PhotoItem[]) => void;
  onClose: () => void;
}

/** Words, and photos where they help, for one step on a ticket or a complaint: objecting, adding facts, taking it back. */
export function WordsSheet(props: WordsSheetProps) {
  const { id, title, label, placeholder, phrases = [], max, optional = false } = props;
  const { confirm, danger, busy, onSend, onClose } = props;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const photos = usePhotos('steps');
  const send = () => {
    const problem = textProblem(text, optional ? 0 : 1, max);
    if (problem) setWrong(problem === 'too-long' ? `最多 ${max} 个字` : `请填写${label}`);
    else onSend(text.trim(), photos.fileIds, photos.photos);
  };
  const write = (value: string) => {
    setText(value);
    setWrong(undefined);
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      foot={
        <Button
          id={`${id}-send`}
          kind={danger ? 'danger' : 'primary'}
          size="large"
          block
          loading={busy || photos.busy}
          onTap={send}
        >
          {photos.busy ? '照片上传中…' : confirm}
        </Button>
      }
    >
      {props.note ? <View className={s.note}>{props.note}</View> : null}
      <Field label={label} required={!optional} error={wrong} count={{ used: lengthOf(text), max }}>
        {phrases.length > 0 ? (
          <Chips
            id={`${id}-phrase`}
            chips={phrases.map((name, index) => ({ key: String(index), name }))}
            chosen={[String(phrases.indexOf(text))]}
            onTap={(key) => write(phrases[Number(key)] ?? '')}
          />
        ) : null}
        {phrases.length > 0 ? <View className={s.gap} /> : null}
        <TextArea
          id={`${id}-text`}
          label={label}
          max={2000}
          value={text}
          wrong={Boolean(wrong)}
          placeholder={placeholder}
          onChange={write}
        />
      </Field>
      {props.photos ? (
        <Field label="照片">
          <PhotoPicker
            id={`${id}-add-photo`}
            photos={photos.photos}
            onAdd={photos.add}
            onRemove={photos.remove}
            onRetry={photos.retry}
            onPreview={photos.preview}
          />
        </Field>
      ) : null}
    </Sheet>
  );
}
