import type { Responsibility } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { inThePast } from '../moments';
import { notHolding } from '../when';

export interface DiagnoseFault extends Command {
  diagnosis: string;
  responsibility: Responsibility;
  chargeable: boolean;
  expectedFinishAt: number | null;
  parts: string | null;
  photos: string[];
}

/** What is wrong, who pays, when it will be done, which parts (T10, T14); work starts. May be corrected while it goes on. */
export const diagnoseFault: Decision<DiagnoseFault> = (command, ticket) =>
  notHolding('diagnose', command.by, ticket) ??
  inThePast('expectedFinishAt', command.expectedFinishAt, command.at) ?? [
    {
      type: 'diagnosed',
      at: command.at,
      by: signed(command.by),
      diagnosis: command.diagnosis,
      responsibility: command.responsibility,
      chargeable: command.chargeable,
      expectedFinishAt: command.expectedFinishAt,
      parts: command.parts,
      photos: command.photos,
    },
  ];
