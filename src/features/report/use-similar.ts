import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { FaultCode } from '@/domain/classification/taxonomy';
import type { ReportDraft } from '@/domain/ticket/report-rules';
import { newId } from '@/platform/new-id';

/** Open reports of the same fault at the same place (T19), and joining one of them. Danger joins only what has raised the alarm already:
 * with anything calmer nobody would be alerted (T20). A search that fails shows nothing. */
export function useSimilar(
  place: ReportDraft['place'],
  fault: FaultCode | null,
  danger: boolean,
  onJoined: (id: string) => void,
) {
  const [joining, setJoining] = useState(false);
  const { data } = useQuery({
    queryKey: ['similar', place, fault],
    queryFn: () => (place && fault ? call('ticket.find-similar', { place, fault }) : []),
    enabled: place !== null && fault !== null,
    retry: false,
  });
  const join = async (ticketId: string) => {
    setJoining(true);
    try {
      await call('ticket.follow', { ticketId, requestId: newId() });
      void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
      toast('已加入，每一步进展都会通知您', 'good');
      onJoined(ticketId);
    } catch (error) {
      toast(errorWords(error), 'bad');
    } finally {
      setJoining(false);
    }
  };
  const similar = (data ?? []).filter((one) => one.alarm || !danger);
  return { similar, joining, join: (id: string) => void join(id) };
}
