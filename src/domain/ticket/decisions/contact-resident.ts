import type { Command, Decision } from '../decision';
import { inThePast } from '../moments';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface ContactResident extends Command {
  note: string;
  expectedAt: number | null;
}

/** The technician has spoken with the resident and agreed when to come (T10). Stops the response clock. */
export const contactResident: Decision<ContactResident> = (command, ticket) =>
  refusedNow('contact', command.by, ticket) ??
  inThePast('expectedAt', command.expectedAt, command.at) ?? [
    {
      type: 'contacted',
      ...happened(command, ticket),
      note: command.note,
      expectedAt: command.expectedAt,
    },
  ];
