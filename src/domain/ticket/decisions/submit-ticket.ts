import type { Channel, Classification, Place, Reporter, VisitSlot } from '../facts';
import type { Terms, TicketEvent } from '../events';
import { signed, type Command } from '../decision';

export interface SubmitTicket extends Command {
  number: string;
  communityId: string;
  channel: Channel;
  reporter: Reporter;
  place: Place;
  text: string;
  photos: string[];
  voice: string | null;
  video?: string | null;
  slot: VisitSlot | null;
  suggested: Classification;
  confidence: number;
  terms: Terms;
}

/** A report becomes a ticket (T1–T3). The facts were checked by `checkReport` before anything was sealed. */
export function submitTicket(command: SubmitTicket): [TicketEvent] {
  const { by, ...facts } = command;
  return [
    {
      type: 'submitted',
      ...facts,
      by: signed(by, facts.channel === 'form' || facts.channel === 'qr' ? 'resident' : undefined),
    },
  ];
}
