import type { CommunityPolicy } from '../../policy/community-policy';
import { refuse, type Refusal } from '../../shared/refusal';
import { endingFault, isRepair } from '../endings';
import type { JobPhotos, Outcome } from '../facts';
import type { TicketEvent } from '../events';
import type { Ticket } from '../state';
import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface CompleteJob extends Command {
  outcome: Outcome;
  summary: string;
  photos: JobPhotos;
  outsidePhone: string | null;
  /** some of it is hidden behind walls or floors now (隐蔽工程, T13) */
  concealed: boolean;
  /** what is left for another visit (T13); only after a part of it was done */
  followOn: string | null;
}

/** The work is done, in full or in part, or honestly cannot be (T13, T14). A repair needs the policy's photos; chargeable work the resident's yes (T15). */
export const completeJob: Decision<CompleteJob> = (command, ticket, policy) => {
  const refusal =
    refusedNow('complete', command.by, ticket) ??
    endingFault(command, ticket, policy) ??
    photosFault(command, ticket, policy);
  if (refusal) return refusal;
  const { at: _at, by: _by, doneAt: _doneAt, ...facts } = command;
  if (facts.followOn && facts.outcome !== 'partly-fixed')
    return refuse('invalid-input', { field: 'followOn' });
  return [{ type: 'completed', ...happened(command, ticket), ...facts }];
};

function photosFault(
  { outcome, photos, concealed }: CompleteJob,
  ticket: Ticket,
  policy: CommunityPolicy,
): Refusal | null {
  if (!isRepair(outcome)) return null;
  const before = new Set([...diagnosisPhotos(ticket.timeline), ...photos.before]);
  return (
    tooFew('photos.before', before.size, policy.minBeforePhotos) ??
    tooFew('photos.during', photos.during.length, concealed ? policy.minConcealedPhotos : 0) ??
    tooFew('photos.after', photos.after.length, policy.minAfterPhotos)
  );
}

function tooFew(field: string, got: number, least: number): Refusal | null {
  return got < least ? refuse('photos-missing', { field, detail: { least, got } }) : null;
}

/** Photos taken when diagnosing count as "before". Only those of the current round: a new visit shows its own start. */
function diagnosisPhotos(timeline: readonly TicketEvent[]): string[] {
  const start = timeline.map((event) => event.type).lastIndexOf('assigned');
  return timeline.slice(start + 1).flatMap((event) => (event.type === 'diagnosed' ? event.photos : []));
}
