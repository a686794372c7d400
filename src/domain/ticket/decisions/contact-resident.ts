import { signed, type Command, type Decision } from '../decision';
import { inThePast } from '../moments';
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
      at: command.at,
      by: signed(command.by),
      note: command.note,
      expectedAt: command.expectedAt,
    },
  ];
