import { systemActor } from '../../access/roles';
import { surveyAskAt } from '../../policy/asking-hours';
import { DAY_MS } from '../../policy/local-time';
import { nextAllowed } from '../../policy/quiet-hours';
import type { CommunityPolicy } from '../../policy/community-policy';
import { signed } from '../decision';
import type { Ticket } from '../state';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** When silence will count as acceptance (T17), as the resident is shown it; null unless a result waits for them. */
export function autoAcceptAt(
  ticket: Pick<Ticket, 'status' | 'completion'>,
  policy: Pick<CommunityPolicy, 'autoAcceptDays' | 'quietHours'>,
): number | null {
  if (ticket.status !== 'completed' || !ticket.completion) return null;
  const { at, heardAt = at } = ticket.completion;
  return nextAllowed(heardAt + policy.autoAcceptDays * DAY_MS, policy.quietHours);
}

/** Silence for the policy's days accepts the result and says so (T17). */
export const autoAcceptAlarm: AlarmSource = (ticket, policy) => {
  const at = autoAcceptAt(ticket, policy);
  return at === null
    ? null
    : { at, ring: (now) => ({ type: 'result-confirmed', at: now, by, automatic: true }) };
};

/** Asks for the survey at a sensible hour within 24 h of completion (V1), and reminds once (V6). */
export const surveyAlarm: AlarmSource = (ticket, policy) => {
  const { survey, completion } = ticket;
  if (
    (ticket.status !== 'completed' && ticket.status !== 'closed') ||
    !completion ||
    survey.answeredAt !== null
  ) {
    return null;
  }
  if (survey.askedAt === null) {
    return {
      at: surveyAskAt(completion.at, policy.surveyAsking),
      ring: (at) => ({ type: 'survey-asked', at, by }),
    };
  }
  if (survey.remindedAt !== null) return null;
  return {
    at: surveyAskAt(survey.askedAt + policy.surveyReminderDays * DAY_MS, policy.surveyAsking),
    ring: (at) => ({ type: 'survey-reminded', at, by }),
  };
};
