import { useState } from 'react';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { useStep } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { TicketCard, TicketView } from '@/contract/views';
import { open } from '@/platform/navigation';
import { tellTaken } from '../offline/tell-taken';
import { stepNames, type StaffStep } from '../steps/step-names';
import { readPoint } from '../ticket/read-point';
import { urls } from '../urls';

/** What the resident reads while nobody has opened yet. */
const AT_THE_DOOR = '师傅已到门外，正在等您开门';

/**
 * Takes a step from a card: at once where a tap says everything (accept, set out, arrive at a spot), otherwise on the step's
 * own page. Arriving at a home asks first whether somebody let them in (T13): `atDoor` is that question being open.
 */
export function useCardStep({
  id: ticketId,
  placeKind,
  pooled,
}: Pick<TicketCard, 'id' | 'placeKind' | 'pooled'>) {
  const { take, busy } = useStep(ticketId);
  const [atDoor, setAtDoor] = useState(false);

  const attempt = async (step: () => Promise<TicketView | null>, done: string, grab = false) => {
    try {
      tellTaken(await step(), done, grab);
    } catch (error) {
      toast(errorWords(error), 'bad');
      // Somebody else was faster, or the ticket moved on: the list shows it.
      void queryClient.invalidateQueries({ queryKey: keys.allWork });
    }
    setAtDoor(false);
  };
  const arrive = () =>
    void attempt(
      async () => take('ticket.arrive', { location: await readPoint(), permission: true }),
      stepNames.arrive.done,
    );
  const wait = () =>
    void attempt(() => take('ticket.note-progress', { note: AT_THE_DOOR, photos: [] }), '已告诉业主您在门外');

  const run = (step: StaffStep): void => {
    const { done } = stepNames[step];
    if (step === 'accept-job') {
      // It leaves the pool: where it went is part of the answer.
      const words = pooled ? `${done}（在「我的任务」里）` : done;
      return void attempt(() => take('ticket.accept-job', {}), words, pooled);
    }
    if (step === 'resume') return void attempt(() => take('ticket.resume', {}), done);
    if (step === 'set-out') return void attempt(() => take('ticket.set-out', {}), done);
    if (step !== 'arrive') return void open(urls.stepOf(ticketId, step));
    if (placeKind === 'house') setAtDoor(true);
    else arrive();
  };
  return { run, busy, atDoor, arrive, wait, leaveDoor: () => setAtDoor(false) };
}
