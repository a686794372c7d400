import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { WordsField } from '../components/words-field';

/** Most characters of the note, as the contract has it. */
export const NOTE_MAX = 200;

const PHRASES = {
  assign: ['请先电话联系', '请带备用配件', '业主着急，尽快上门'],
  transfer: ['手上有急单，赶不过去', '需要其他工种', '临时请假'],
} as const;

interface DispatchNoteProps {
  step: 'assign' | 'transfer';
  note: string;
  error: string | undefined;
  onChange: (note: string) => void;
}

/** A word for whoever gets the job; out of the way until somebody wants to write one. */
export function DispatchNote({ step, note, error, onChange }: DispatchNoteProps) {
  const [open, setOpen] = useState(note !== '' || step === 'transfer');
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
        label={step === 'transfer' ? '为什么转单' : '给师傅的话'}
        required={step === 'transfer'}
        max={NOTE_MAX}
        value={note}
        phrases={PHRASES[step]}
        placeholder={step === 'transfer' ? '接手的师傅会看到' : '派单时一起发给师傅'}
        error={error}
        onChange={onChange}
      />
    </Card>
  );
}
