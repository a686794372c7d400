import type { Actor } from '../access/roles';
import { emergencyPlans } from '../emergency/plans';
import { refuse, type Refusal } from '../shared/refusal';
import { hasBegun } from './has-begun';
import { alarmIsOn } from './plan-progress';
import type { Ticket } from './state';
import { isAnswered } from './status-name';
import { linkIsLive } from './vendor-link';
import { policyOf } from './terms';
import type { TicketStep } from './when';

type Condition = (ticket: Ticket, by: Actor) => Refusal | null;

const wrongStatus = ({ status }: Ticket): Refusal => refuse('wrong-status', { detail: { status } });
const unless = (fine: boolean, refusal: Refusal): Refusal | null => (fine ? null : refusal);

/** Outside the house, or on the way back to it: nobody has been let in yet. */
const notInside: Condition = (ticket) =>
  unless(!ticket.waiting || ticket.waiting.back === 'accepted', wrongStatus(ticket));

/** The resident's answer to an open quote; for somebody who reported by phone an agent records it (T15). */
const quoteAnswer: Condition = (ticket, by) => {
  if (ticket.quote?.state !== 'offered') return wrongStatus(ticket);
  const heard = ticket.channel === 'phone' || ticket.channel === 'walk-in';
  return unless(ticket.reporter.id === by.id || heard, refuse('not-allowed'));
};

const planIs =
  (started: boolean): Condition =>
  (ticket) =>
    unless(alarmIsOn(ticket) && (ticket.plan?.startedAt !== null) === started, wrongStatus(ticket));

/** What a step asks of the ticket beyond its status, whatever is sent with it: known before the button is shown. */
export const conditions: Partial<Record<TicketStep, Condition>> = {
  // Danger is not answered from the desk: somebody goes, or a person first says that it is no emergency (T5).
  // An answer that was not clear is given again (T18); work that was not well is looked at by somebody who goes there.
  answer: (ticket) =>
    unless(ticket.classification.urgency !== 'emergency', refuse('not-allowed')) ??
    unless(ticket.status !== 'reopened' || isAnswered(ticket), wrongStatus(ticket)),
  refer: (ticket) => unless(!ticket.referred, wrongStatus(ticket)),
  // A special case is the supervisor's to assign (二次派单, T9).
  assign: (ticket, by) => unless(!ticket.referred || leads(by), refuse('not-allowed')),
  offer: (ticket) => unless(!ticket.pooled && !ticket.referred, wrongStatus(ticket)),
  // Who renovates may take longer than the promise, if the resident says so (T7); nothing else may, and no broken promise is mended by it.
  'agree-date': (ticket) => unless(ticket.classification.urgency === 'renovation', wrongStatus(ticket)),
  'vendor-link': (ticket, by) => unless(!ticket.referred || leads(by), refuse('not-allowed')),
  'revoke-vendor-link': (ticket) => unless(linkIsLive(ticket), wrongStatus(ticket)),
  'accept-job': (ticket) => unless(ticket.pooled || ticket.assignee !== null, refuse('not-your-job')),
  // Staff who are there hand over to a colleague; a contractor has none here and gives the job back (T23).
  'decline-job': (ticket) =>
    unless(!hasBegun(ticket) || ticket.assignee?.kind === 'vendor', wrongStatus(ticket)),
  arrive: notInside,
  'no-access': notInside,
  quote: (ticket) =>
    unless(!ticket.waiting || ticket.waiting.reason === 'quote', wrongStatus(ticket)) ??
    unless(ticket.diagnosis?.chargeable === true, refuse('not-allowed')),
  'accept-quote': quoteAnswer,
  'refuse-quote': quoteAnswer,
  cancel: (ticket) =>
    unless(policyOf(ticket.terms).cancelUntil !== 'assigned' || !ticket.assignee, refuse('too-late')),
  urge: (ticket) => {
    const { urgeMax } = policyOf(ticket.terms);
    return unless(ticket.urges.length < urgeMax, refuse('too-often', { detail: { most: urgeMax } }));
  },
  // Accepted is accepted, unless they then say in the survey that it was not well (V4); the desk writes down what it hears on the phone.
  'object-result': (ticket, by) =>
    unless(
      ticket.status === 'completed' || ticket.survey.recovery || ticket.reporter.id !== by.id,
      wrongStatus(ticket),
    ),
  merge: (ticket) => unless(ticket.absorbed.length === 0, wrongStatus(ticket)),
  'start-plan': planIs(false),
  'do-plan-step': planIs(true),
  'all-clear': (ticket, by) => planIs(true)(ticket, by) ?? vitalMissing(ticket),
  'use-parts': ({ parts, status }) =>
    unless(
      parts.some((part) => part.reserved > part.used),
      refuse('wrong-status', { detail: { status } }),
    ),
};

function leads(by: Actor): boolean {
  return by.roles.some((role) => role === 'supervisor' || role === 'manager');
}

/** There is no all-clear before the steps that keep people safe are done (T20). */
function vitalMissing({ plan }: Ticket): Refusal | null {
  const done = plan?.steps.map((entry) => entry.id) ?? [];
  const steps = plan ? emergencyPlans[plan.code].steps : [];
  const missing = steps.find((entry) => entry.vital && !done.includes(entry.id));
  return missing ? refuse('too-early', { field: 'step', detail: { step: missing.id } }) : null;
}
