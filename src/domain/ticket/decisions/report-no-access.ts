import { DAY_MS } from '../../policy/local-time';
import { refuse } from '../../shared/refusal';
import type { Point } from '../facts';
import type { Command, Decision } from '../decision';
import { heard } from '../late-step';
import { readingAt } from '../reading';
import { refusedNow } from '../when';

export interface ReportNoAccess extends Command {
  /** how often the technician called or knocked, and how long they waited */
  tries: number;
  waitedMinutes: number;
  location: Point | null;
  note: string | null;
  photos: string[];
}

/** Nobody opened (T13): only after enough tries and a while, on record; then the ticket waits for the resident to name another time. */
export const reportNoAccess: Decision<ReportNoAccess> = (command, ticket, policy) => {
  const { at, tries, waitedMinutes, location, note, photos } = command;
  const refusal = refusedNow('no-access', command.by, ticket);
  if (refusal) return refusal;
  const { contactTries, waitMinutes } = policy.noAccess;
  if (tries < contactTries) return refuse('too-early', { field: 'tries', detail: { least: contactTries } });
  if (waitedMinutes < waitMinutes)
    return refuse('too-early', { field: 'waitedMinutes', detail: { least: waitMinutes } });
  return [
    {
      type: 'access-failed',
      ...heard(command, ticket),
      visit: ticket.failedVisits + 1,
      tries,
      waitedMinutes,
      ...readingAt(ticket.place, location, policy),
      note,
      photos,
      until: at + policy.waiting.residentDays * DAY_MS,
    },
  ];
};
