import { calendarsOf } from '../policy/resolve-calendar';
import { resumeClock, retargetClock, startClock, stopClock } from '../policy/clock-steps';
import { resolveTerms, respondTerms } from '../policy/clock-terms';
import { impossible } from '../shared/never';
import type { EventOf, TicketEvent } from './events';
import { foldAlarm } from './fold-alarm';
import { noRung, noSurvey } from './initial';
import type { Ticket } from './state';
import { policyOf } from './terms';

/** Folds one event into the ticket (T3): the timeline replays to the stored state. The first event makes the ticket. */
export function evolve(ticket: Ticket | null, event: TicketEvent, id = ticket?.id ?? ''): Ticket {
  if (event.type === 'submitted') return begin(id, event);
  if (!ticket) throw new Error(`a timeline cannot begin with ${event.type}`);
  return { ...ticket, ...change(ticket, event), updatedAt: event.at, timeline: [...ticket.timeline, event] };
}

function begin(id: string, event: EventOf<'submitted'>): Ticket {
  const { type: _type, by: _by, at, suggested, ...facts } = event;
  const policy = policyOf(event.terms);
  return {
    ...facts,
    id,
    status: 'submitted',
    followers: [],
    classification: suggested,
    clocks: {
      respond: startClock(at, respondTerms(policy, suggested.urgency)),
      resolve: startClock(at, resolveTerms(policy, suggested.urgency)),
    },
    assignee: null,
    pooled: false,
    declinedBy: [],
    round: 1,
    acceptedAt: null,
    contactedAt: null,
    expectedAt: null,
    arrivedAt: null,
    diagnosis: null,
    completion: null,
    closedAt: null,
    urges: [],
    survey: noSurvey,
    rung: noRung,
    newsAt: at,
    createdAt: at,
    updatedAt: at,
    timeline: [event],
  };
}

type Change = Partial<Ticket>;

function change(ticket: Ticket, event: Exclude<TicketEvent, { type: 'submitted' }>): Change {
  const { at } = event;
  switch (event.type) {
    case 'reviewed':
      return reviewed(ticket, event);
    case 'offered':
      return { pooled: true, newsAt: at };
    case 'assigned':
      return {
        status: 'assigned',
        assignee: event.assignee,
        pooled: false,
        round: event.round,
        acceptedAt: null,
        contactedAt: null,
        expectedAt: null,
        arrivedAt: null,
        newsAt: at,
      };
    case 'job-accepted':
      return { status: 'accepted', acceptedAt: at, newsAt: at };
    case 'job-declined':
      return {
        status: ticket.round > 1 ? 'reopened' : 'triaged',
        assignee: null,
        acceptedAt: null,
        declinedBy: [...ticket.declinedBy, event.by.id],
      };
    case 'contacted':
      return { contactedAt: at, expectedAt: event.expectedAt, newsAt: at, ...responded(ticket, at) };
    case 'set-out':
      return { expectedAt: event.expectedAt ?? ticket.expectedAt, newsAt: at };
    case 'arrived':
      return { status: 'on-site', arrivedAt: at, newsAt: at, ...responded(ticket, at) };
    case 'diagnosed':
      return {
        status: 'repairing',
        diagnosis: {
          text: event.diagnosis,
          responsibility: event.responsibility,
          chargeable: event.chargeable,
          expectedFinishAt: event.expectedFinishAt,
          parts: event.parts,
        },
        newsAt: at,
      };
    case 'progress-noted':
      return { newsAt: at };
    case 'answered':
      return completed(ticket, at, {
        outcome: 'answered',
        summary: event.text,
        photos: { before: [], during: [], after: [] },
      });
    case 'completed':
      return completed(ticket, at, { outcome: event.outcome, summary: event.summary, photos: event.photos });
    case 'result-confirmed':
      return { status: 'closed', closedAt: at };
    case 'result-objected':
      return reopened(ticket, at);
    case 'cancelled':
      return { status: 'cancelled', closedAt: at, pooled: false, ...stopped(ticket, at) };
    case 'urged':
      return { urges: [...ticket.urges, at] };
    case 'facts-added':
      return {};
    case 'survey-asked':
      return { survey: { ...ticket.survey, askedAt: at } };
    case 'survey-reminded':
      return { survey: { ...ticket.survey, remindedAt: at } };
    case 'survey-answered':
      return {
        survey: { ...ticket.survey, answeredAt: ticket.survey.answeredAt ?? at, recovery: event.recovery },
      };
    case 'clock-warned':
    case 'clock-breached':
    case 'escalated':
    case 'contact-overdue':
    case 'progress-reminded':
      return { rung: foldAlarm(ticket.rung, event) };
    default:
      return impossible(event);
  }
}

function reviewed(ticket: Ticket, event: EventOf<'reviewed'>): Change {
  const base: Change = { status: 'triaged', classification: event.after, newsAt: event.at };
  if (event.after.urgency === event.before.urgency) return base;
  const policy = policyOf(ticket.terms);
  const calendars = calendarsOf(policy);
  return {
    ...base,
    clocks: {
      respond: retargetClock(
        ticket.clocks.respond,
        event.at,
        respondTerms(policy, event.after.urgency),
        calendars,
      ),
      resolve: retargetClock(
        ticket.clocks.resolve,
        event.at,
        resolveTerms(policy, event.after.urgency),
        calendars,
      ),
    },
  };
}

function responded(ticket: Ticket, at: number): Change {
  return { clocks: { ...ticket.clocks, respond: stopClock(ticket.clocks.respond, at) } };
}

function stopped(ticket: Ticket, at: number): Change {
  const { respond, resolve } = ticket.clocks;
  return { clocks: { respond: stopClock(respond, at), resolve: stopClock(resumeClock(resolve, at), at) } };
}

function completed(
  ticket: Ticket,
  at: number,
  ending: Omit<NonNullable<Ticket['completion']>, 'at' | 'fixer'>,
): Change {
  return {
    status: 'completed',
    pooled: false,
    completion: { ...ending, at, fixer: ticket.assignee },
    survey: noSurvey,
    newsAt: at,
    ...stopped(ticket, at),
  };
}

/** An objection starts a new promise: the re-inspection within the policy's hours (T18). */
function reopened(ticket: Ticket, at: number): Change {
  const policy = policyOf(ticket.terms);
  const owed = {
    targetMinutes: policy.reinspectHours * 60,
    calendar: 'always' as const,
    warnShare: policy.warnShare,
  };
  return {
    status: 'reopened',
    assignee: null,
    clocks: {
      respond: startClock(at, owed),
      resolve: startClock(at, resolveTerms(policy, ticket.classification.urgency)),
    },
    rung: noRung,
    newsAt: at,
  };
}
