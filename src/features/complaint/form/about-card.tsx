import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import type { Me } from '@/contract/community/who-am-i';
import { complaintLimits } from '@/domain/complaint/complaint-rules';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { HomeSheet } from './home-sheet';
import { sortCopy } from '../draft/sort-copy';
import { TicketSheet } from './ticket-sheet';
import type { FeedbackFormState } from '../draft/use-feedback';

/** Whom or what it is about, which repair, and which of the homes: all optional (C2, C11). */
export function AboutCard({ form, me }: { form: FeedbackFormState; me: Me }) {
  const { draft, change, home, ticket, wrong, mend } = form;
  const [open, setOpen] = useState<'ticket' | 'home' | null>(null);
  const { about } = sortCopy[draft.sort];
  const close = () => setOpen(null);
  return (
    <>
      <Card>
        <Field id="field-about" label={about.label} extra="选填" error={wrong.about}>
          <TextField
            id="about"
            label={about.label}
            placeholder={about.placeholder}
            max={complaintLimits.aboutMax}
            value={draft.about}
            wrong={Boolean(wrong.about)}
            onChange={(value) => {
              change({ about: value });
              mend('about');
            }}
          />
        </Field>
      </Card>
      <Card flush>
        <Cell
          id="about-ticket"
          icon="wrench"
          title={ticket ? `报修 ${ticket.number}` : '和哪次报修有关'}
          note={ticket ? FAULT_NAMES[ticket.classification.fault] : undefined}
          value={ticket ? '更换' : '选填'}
          onTap={() => setOpen('ticket')}
        />
        {me.homes.length > 0 ? (
          <Cell
            id="about-home"
            icon="building"
            title={home?.label ?? '小区公共区域'}
            value="更换"
            onTap={() => setOpen('home')}
          />
        ) : null}
      </Card>
      {open === 'ticket' ? (
        <TicketSheet
          chosen={draft.ticketId}
          onChoose={(ticketId) => {
            change({ ticketId });
            close();
          }}
          onClose={close}
        />
      ) : null}
      {open === 'home' ? (
        <HomeSheet
          homes={me.homes}
          chosen={home?.houseId ?? ''}
          onChoose={(houseId) => {
            change({ houseId });
            close();
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
