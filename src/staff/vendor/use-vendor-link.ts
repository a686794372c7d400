import { useState } from 'react';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { showTicket } from '@/api/show-ticket';
import { useStep } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InputOf } from '@/contract';
import type { TicketView } from '@/contract/views';
import { newId } from '@/platform/new-id';
import { stepNames } from '../steps/step-names';

type Wanted = Pick<InputOf<'ticket.vendor-link'>, 'vendor' | 'reason'>;

/** A link that was just made: its token is shown once and kept nowhere. */
export interface MadeLink {
  token: string;
  expiresAt: number;
}

/** Makes and revokes the link of a contractor without an account (T23); the same try repeated is the same link. */
export function useVendorLink(ticket: TicketView) {
  const [made, setMade] = useState<MadeLink | null>(null);
  const [making, setMaking] = useState(false);
  const [requestId, setRequestId] = useState(newId);
  const { take, busy } = useStep(ticket.id);

  /** Resolves with the field that is wrong, if the service names one. */
  const make = async (wanted: Wanted): Promise<string | null> => {
    setMaking(true);
    try {
      const { ticket: fresh, ...link } = await call('ticket.vendor-link', {
        ticketId: ticket.id,
        requestId,
        ...wanted,
      });
      setRequestId(newId());
      showTicket(fresh);
      setMade(link);
      toast(stepNames['vendor-link'].done, 'good');
      return null;
    } catch (error) {
      toast(errorWords(error), 'bad');
      return error instanceof RefusalError ? (error.refusal.field ?? null) : null;
    } finally {
      setMaking(false);
    }
  };

  const revoke = async (): Promise<void> => {
    try {
      await take('ticket.revoke-vendor-link', {});
      setMade(null);
      toast(stepNames['revoke-vendor-link'].done, 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  return { made, make, making, revoke, revoking: busy !== null };
}
