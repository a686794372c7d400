import { refuse, type Refusal } from '../../shared/refusal';
import type { Responsibility, Warranty } from '../facts';
import type { Command, Decision } from '../decision';
import { inThePast } from '../moments';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface DiagnoseFault extends Command {
  diagnosis: string;
  responsibility: Responsibility;
  chargeable: boolean;
  expectedFinishAt: number | null;
  parts: string | null;
  warranty: Warranty;
  photos: string[];
}

/** What is wrong, who pays, when it will be done, which parts (T10, T14); work starts. May be corrected while it goes on. */
export const diagnoseFault: Decision<DiagnoseFault> = (command, ticket) =>
  refusedNow('diagnose', command.by, ticket) ??
  inThePast('expectedFinishAt', command.expectedFinishAt, command.at) ??
  overcharged(command) ?? [
    {
      type: 'diagnosed',
      ...happened(command, ticket),
      diagnosis: command.diagnosis,
      responsibility: command.responsibility,
      chargeable: command.chargeable,
      expectedFinishAt: command.expectedFinishAt,
      parts: command.parts,
      warranty: command.warranty,
      photos: command.photos,
    },
  ];

/** What the developer or the property company owes, the resident does not pay for (T14). */
function overcharged({ chargeable, responsibility, warranty }: DiagnoseFault): Refusal | null {
  const free = warranty === 'within' || responsibility === 'developer' || responsibility === 'property';
  return chargeable && free
    ? refuse('invalid-input', { field: 'chargeable', detail: { problem: 'bad-format' } })
    : null;
}
