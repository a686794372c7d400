import { isRefusal } from '../../shared/refusal';
import { evolve } from '../evolve';
import type { JobPhotos } from '../facts';
import type { Command, Decision } from '../decision';
import { completeJob } from './complete-job';
import { diagnoseFault } from './diagnose-fault';

export interface FinishByLink extends Command {
  /** what was done */
  note: string;
  photos: JobPhotos;
  concealed: boolean;
}

/** A contractor says in one go what was wrong and that it is mended (T13, T23): free of charge for the resident, photos as for anybody. */
export const finishByLink: Decision<FinishByLink> = (command, ticket, policy) => {
  const { at, by, note, photos, concealed } = command;
  const diagnosed =
    ticket.status === 'repairing'
      ? []
      : diagnoseFault(
          {
            at,
            by,
            diagnosis: note,
            responsibility: 'undecided',
            chargeable: false,
            expectedFinishAt: null,
            parts: null,
            warranty: 'unknown',
            photos: photos.before,
          },
          ticket,
          policy,
        );
  if (isRefusal(diagnosed)) return diagnosed;
  const begun = diagnosed.reduce((so, event) => evolve(so, event), ticket);
  const completed = completeJob(
    { at, by, outcome: 'fixed', summary: note, photos, outsidePhone: null, concealed, followOn: null },
    begun,
    policy,
  );
  return isRefusal(completed) ? completed : [...diagnosed, ...completed];
};
