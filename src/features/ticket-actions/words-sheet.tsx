import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';

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
  confirm: string;
  danger?: boolean;
  busy: boolean;
  onSend: (text: string, photos: string[]) => void;
  onClose: () => void;
}

/** Words, and photos where they help, for one step on a ticket: objecting, adding facts, cancelling, urging. */
export function WordsSheet(props: WordsSheetProps) {
  const { id, title, label, placeholder, phrases = [], max, confirm, danger, busy, onSend, onClose } = props;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const photos = usePhotos('steps');
  const send = () => {
    const problem = textProblem(text, 1, max);
    if (problem) setWrong(problem === 'too-long' ? `最多 ${max} 个字` : `请填写${label}`);
    else onSend(text.trim(), photos.fileIds);
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
      <Field label={label} required error={wrong} count={{ used: lengthOf(text), max }}>
        {phrases.length > 0 ? (
          <Chips
            id={`${id}-phrase`}
            chips={phrases.map((name, index) => ({ key: String(index), name }))}
            chosen={[String(phrases.indexOf(text))]}
            onTap={(key) => write(phrases[Number(key)] ?? '')}
          />
        ) : null}
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
