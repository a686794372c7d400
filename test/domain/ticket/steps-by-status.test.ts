import { may } from '@/domain/access/may';
import { isRefusal } from '@/domain/shared/refusal';
import { availableActions } from '@/domain/ticket/available-actions';
import { ticketStatuses } from '@/domain/ticket/status';
import { subjectOf } from '@/domain/ticket/subject';
import { stepStatuses, type TicketStep } from '@/domain/ticket/when';
import { attempts } from '../../support/ticket/attempts';
import { at, people, stories, ticketOf } from '../../support/ticket-kit';

const steps = Object.keys(stepStatuses) as TicketStep[];
const tickets = Object.entries(stories).map(([name, events]) => [name, ticketOf(...events)] as const);
const everyone = Object.entries(people);

describe('T3 each step has its moments', () => {
  it.each(steps)('%s is possible in its statuses only', (step) => {
    const statuses: readonly string[] = stepStatuses[step];
    for (const [story, ticket] of tickets) {
      const holder = everyone.find(([, person]) => person.id === ticket.assignee?.id)?.[1] ?? people.wang;
      const result = attempts[step](ticket, holder, at('Tue 08:00'));
      if (!statuses.includes(ticket.status)) expect([story, isRefusal(result)]).toEqual([story, true]);
    }
  });

  it('T3 the stories of these tests meet every status that steps ask for', () => {
    const met = new Set(tickets.map(([, ticket]) => ticket.status));
    const asked = new Set(Object.values(stepStatuses).flat());
    expect([...asked].filter((status) => !met.has(status) && status !== 'waiting')).toEqual([]);
    expect([...met].every((status) => ticketStatuses.includes(status))).toBe(true);
  });
});

describe('P3 the buttons agree with the rules', () => {
  it.each(tickets)(
    'P3 on a ticket that is %s, everybody is shown exactly what they may do',
    (_story, ticket) => {
      for (const [name, person] of everyone) {
        const possible = steps.filter(
          (step) =>
            may(`ticket.${step}`, person, subjectOf(ticket)) &&
            !isRefusal(attempts[step](ticket, person, at('Tue 08:00'))),
        );
        expect([name, availableActions(ticket, person, at('Tue 08:00'))]).toEqual([
          name,
          possible.map((step) => `ticket.${step}`),
        ]);
      }
    },
  );
});
