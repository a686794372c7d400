import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { WordsField } from '../components/words-field';

/** Most characters of the note, as the contract has it. */
export const NOTE_MAX = 200;

interface DispatchNoteProps {
  note: string;
  error: string | undefined;
  onChange: (note: string) => void;
}

/** A word for whoever gets the job; out of the way until somebody wants to write one. */
export function DispatchNote({ note, error, onChange }: DispatchNoteProps) {
  const [open, setOpen] = useState(note !== '');
  if (!open)
    return (
      <Card flush>
        <Cell
          id="open-note"
          icon="edit"
          title="给师傅留句话"
          note="可以不留，派单时一起发给他"
          onTap={() => setOpen(true)}
        />
      </Card>
    );
  return (
    <Card>
      <WordsField
        path="note"
        label="给师傅的话"
        max={NOTE_MAX}
        value={note}
        phrases={['请先电话联系', '请带备用配件', '业主着急，尽快上门']}
        placeholder="派单时一起发给师傅"
        error={error}
        onChange={onChange}
      />
    </Card>
  );
}
