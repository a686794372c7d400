import { systemActor, type Actor } from '@/domain/access/roles';
import type { Classification, Place } from '@/domain/ticket/facts';
import type { EventOf, Terms, TicketEventType } from '@/domain/ticket/events';
import { defaultsOf } from './event-defaults';
import { people } from './people';
import { at } from './time';

/** What an event says beside who and when. */
export type Facts<T extends TicketEventType> = Partial<Omit<EventOf<T>, 'type' | 'at' | 'by'>>;

const usual: Partial<Record<TicketEventType, Actor>> = {
  submitted: people.zhang,
  reviewed: people.ke,
  answered: people.ke,
  assigned: people.diao,
  offered: people.diao,
  'result-confirmed': people.zhang,
  'result-objected': people.zhang,
  cancelled: people.zhang,
  urged: people.zhang,
  'facts-added': people.zhang,
  'clock-warned': systemActor,
  'clock-breached': systemActor,
  escalated: systemActor,
  'contact-overdue': systemActor,
  'progress-reminded': systemActor,
  'survey-asked': systemActor,
  'survey-reminded': systemActor,
  'survey-answered': people.zhang,
  reclassified: people.diao,
  'date-agreed': people.diao,
  'vendor-linked': people.diao,
  'vendor-link-revoked': people.diao,
  'vendor-late': systemActor,
  stalled: systemActor,
  'assignment-lapsed': systemActor,
  'pool-lapsed': systemActor,
  'dispatch-failed': systemActor,
  'plan-overdue': systemActor,
  'history-checked': systemActor,
  'quote-expired': systemActor,
  referred: people.diao,
  transferred: people.diao,
  merged: people.ke,
  unmerged: people.ke,
  absorbed: people.ke,
  released: people.ke,
  'quote-accepted': people.zhang,
  'quote-refused': people.zhang,
  followed: people.chen,
};

/** Something that has happened: `past('assigned', '09:10')`, with usual facts unless told otherwise. */
export function past<T extends TicketEventType>(
  type: T,
  time: string,
  facts: Facts<T> = {},
  by: Actor = usual[type] ?? people.wang,
): EventOf<T> {
  const role = by.roles.find((entry) => entry !== 'resident') ?? 'resident';
  const signed = { id: by.id, alias: by.alias, role };
  return { type, at: at(time), by: signed, ...defaultsOf(type), ...facts } as unknown as EventOf<T>;
}

/** A report at 09:00 on Monday: Mrs Zhang's kitchen drain is blocked, normal urgency. */
export function report(
  facts: Facts<'submitted'> & { urgency?: Classification['urgency'] } = {},
  time = '09:00',
) {
  const { urgency, ...rest } = facts;
  const suggested = { ...defaultsOf('submitted').suggested, ...(urgency ? { urgency } : {}) };
  return past('submitted', time, { suggested, ...rest });
}

/** A burst pipe at 09:00: an emergency with its plan. */
export function alarm(facts: Facts<'submitted'> = {}, time = '09:00') {
  const suggested = {
    category: 'utilities',
    fault: 'burst_pipe',
    urgency: 'emergency',
    plan: 'flooding',
    priority: 'high',
  } as const;
  return past('submitted', time, { suggested, text: '水管爆了，水漫出来了', ...facts });
}

/** Her kitchen. */
export const home: Place = defaultsOf('submitted').place;

/** Terms that differ from the default policy. */
export const terms = (differences: Terms): Terms => differences;
