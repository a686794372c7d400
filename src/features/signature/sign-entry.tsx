import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { SignSheet } from './sign-sheet';

/** Offers to accept by signature, for those who want it on record; one tap without it stays enough (T17). */
export function SignEntry({ ticketId }: { ticketId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Card flush>
      <Cell
        id="sign"
        icon="edit"
        title="签名验收"
        note="可选，在屏幕上签名后完成验收"
        onTap={() => setOpen(true)}
      />
      {open ? <SignSheet ticketId={ticketId} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
