import { refuse } from '../../shared/refusal';
import type { JobPhotos, Outcome } from '../facts';
import type { TicketEvent } from '../events';
import { signed, type Command, type Decision } from '../decision';
import { notHolding } from '../when';

export interface CompleteJob extends Command {
  outcome: Outcome;
  summary: string;
  photos: JobPhotos;
  outsidePhone: string | null;
}

/** The work is done, or honestly cannot be (T13, T14). A repair needs the policy's photos before and after. */
export const completeJob: Decision<CompleteJob> = (command, ticket, policy) => {
  const refusal = notHolding('complete', command.by, ticket);
  if (refusal) return refusal;
  const repaired = command.outcome === 'fixed' || command.outcome === 'partly-fixed';
  const taken = new Set([...diagnosisPhotos(ticket.timeline), ...command.photos.before]);
  if (repaired && taken.size < policy.minBeforePhotos) {
    return refuse('photos-missing', {
      field: 'photos.before',
      detail: { least: policy.minBeforePhotos, got: taken.size },
    });
  }
  if (repaired && command.photos.after.length < policy.minAfterPhotos) {
    return refuse('photos-missing', {
      field: 'photos.after',
      detail: { least: policy.minAfterPhotos, got: command.photos.after.length },
    });
  }
  if (command.outcome === 'not-served' && !command.outsidePhone)
    return refuse('invalid-input', { field: 'outsidePhone' });
  return [
    {
      type: 'completed',
      at: command.at,
      by: signed(command.by),
      outcome: command.outcome,
      summary: command.summary,
      photos: command.photos,
      outsidePhone: command.outsidePhone,
    },
  ];
};

/** Photos taken when diagnosing count as "before". Only those of the current round: a new visit shows its own start. */
function diagnosisPhotos(timeline: readonly TicketEvent[]): string[] {
  const start = timeline.map((event) => event.type).lastIndexOf('assigned');
  return timeline.slice(start + 1).flatMap((event) => (event.type === 'diagnosed' ? event.photos : []));
}
