import { absorbDuplicate } from '@/domain/ticket/decisions/absorb-duplicate';
import { checkHistory } from '@/domain/ticket/decisions/check-history';
import { followTicket } from '@/domain/ticket/decisions/follow-ticket';
import { mergeTicket } from '@/domain/ticket/decisions/merge-ticket';
import { releaseDuplicate } from '@/domain/ticket/decisions/release-duplicate';
import { unmergeTicket } from '@/domain/ticket/decisions/unmerge-ticket';
import { nextAlarm } from '@/domain/ticket/alarms/next-alarm';
import { systemActor } from '@/domain/access/roles';
import {
  alarm,
  at,
  given,
  past,
  people,
  report,
  reporter,
  stories,
  ticketOf,
} from '../../../support/ticket-kit';

const { zhang, chen, ke } = people;
const spot = { kind: 'spot', spotId: 'c1xs1', buildingId: 'c1x3', area: '3栋电梯厅' } as const;
const lift = {
  category: 'equipment',
  fault: 'lift',
  urgency: 'normal',
  plan: null,
  priority: 'medium',
} as const;
const nobody = { homes: [] };
const nextDoor = { homes: [{ houseId: 'c1x1601', buildingId: 'c1x3', communityId: 'c1' }] };
const duplicate = {
  ...ticketOf(report({ reporter: { ...reporter, id: chen.id } })),
  id: 't2',
  number: 'BX-2',
  followers: ['p-x'],
};
const link = { id: 't2', number: 'BX-2' };

describe('T19 "me too"', () => {
  it('T19 anybody follows a fault in a place open to all, once', () => {
    const { ticket } = given(report({ place: spot }))
      .when(followTicket, chen, '09:30', { neighbour: nobody })
      .then({ type: 'followed', follower: chen.id });
    given(...ticket.timeline)
      .when(followTicket, chen, '09:31', { neighbour: nobody })
      .then();
    given(report({ place: spot }))
      .when(followTicket, zhang, '09:31', { neighbour: nobody })
      .then();
  });

  it('T19 nobody joins work that is done: their fault would wait for nobody', () => {
    given(report({ place: spot }), ...stories.completed.slice(1))
      .when(followTicket, chen, '16:00', { neighbour: nobody })
      .refused('wrong-status');
  });

  it('T19 what a building shares is its people’s; a neighbour’s kitchen is not', () => {
    given(report({ suggested: lift }))
      .when(followTicket, chen, '09:30', { neighbour: nextDoor })
      .then('followed');
    given(report()).when(followTicket, chen, '09:30', { neighbour: nextDoor }).refused('not-allowed');
    given(report({ suggested: lift }))
      .when(followTicket, chen, '09:30', { neighbour: nobody })
      .refused('not-allowed');
  });

  it('T19 followers hear what the reporter hears, but for price and survey', () => {
    const told = given(...stories.assigned, past('followed', '09:12'))
      .when(followTicket, chen, '09:13', { neighbour: nobody })
      .then();
    expect(told.ticket.followers).toEqual([chen.id]);
    const { messages } = given(...stories.repairing, past('followed', '14:12'), past('completed', '15:00'))
      .whenTimeIs('15:30')
      .then('survey-asked');
    expect(messages).toHaveLength(1);
  });
});

describe('T19 merging', () => {
  it('T19 the people of the duplicate follow the other ticket', () => {
    const { ticket } = given(...stories.accepted)
      .when(absorbDuplicate, ke, '10:00', { duplicate })
      .then({ type: 'absorbed', duplicate: link });
    expect(ticket.followers).toEqual([chen.id, 'p-x']);
    given(...ticket.timeline)
      .when(absorbDuplicate, ke, '10:01', { duplicate })
      .then();
  });

  it('T19 the duplicate ends, counted once, its people told where it goes on; no survey, no alarm', () => {
    const { ticket, messages } = given(...stories.triaged)
      .when(mergeTicket, ke, '10:00', { into: { id: 't9', number: 'BX-9' }, reason: null })
      .then('merged');
    expect(ticket).toMatchObject({ status: 'merged', mergedInto: { id: 't9' } });
    expect(messages).toMatchObject([{ to: { id: zhang.id }, link: 'pages/ticket/index?id=t9' }]);
    expect(nextAlarm(ticket)).toBeNull();
  });

  it('T19 never into itself, an ended one, another community, or in a circle', () => {
    const into = given(...stories.accepted);
    into
      .when(absorbDuplicate, ke, '10:00', { duplicate: { ...duplicate, id: 't1' } })
      .refused('invalid-input');
    into
      .when(absorbDuplicate, ke, '10:00', { duplicate: { ...duplicate, communityId: 'c2' } })
      .refused('wrong-community');
    into
      .when(absorbDuplicate, ke, '10:00', {
        duplicate: { ...duplicate, absorbed: [{ id: 't1', number: '', people: [] }] },
      })
      .refused('invalid-input');
    given(...stories.closed)
      .when(absorbDuplicate, ke, '19:00', { duplicate })
      .refused('wrong-status');
    given(...stories.triaged, past('absorbed', '09:30'))
      .when(mergeTicket, ke, '10:00', { into: { id: 't9', number: 'BX-9' }, reason: null })
      .refused('wrong-status');
  });

  it('T20 an emergency is not merged away: only another one whose alarm is still on takes it in', () => {
    const danger = { ...ticketOf(alarm()), id: 't2', number: 'BX-2' };
    given(...stories.accepted)
      .when(absorbDuplicate, ke, '10:00', { duplicate: danger })
      .refused('not-allowed', { field: 'intoId' });
    given(report({ urgency: 'emergency' }))
      .when(absorbDuplicate, ke, '10:00', { duplicate: danger })
      .refused('not-allowed', { field: 'intoId' });
    given(...stories.planStarted, past('all-clear', '09:40'))
      .when(absorbDuplicate, ke, '10:00', { duplicate: danger })
      .refused('not-allowed', { field: 'intoId' });
    given(...stories.planStarted)
      .when(absorbDuplicate, ke, '10:00', { duplicate: danger })
      .then('absorbed');
    given(...stories.alarm)
      .when(absorbDuplicate, ke, '10:00', { duplicate })
      .then('absorbed');
  });

  it('T19 work that is done takes in no fresh report; a merge that a crash cut in two is still finished', () => {
    given(...stories.completed)
      .when(absorbDuplicate, ke, '16:00', { duplicate })
      .refused('wrong-status', { field: 'intoId' });
    given(...stories.repairing, past('absorbed', '14:30', { duplicate: link }), past('completed', '15:00'))
      .when(absorbDuplicate, ke, '16:00', { duplicate })
      .then();
  });

  it('T19 taken back: a ticket of its own under a fresh promise, and its people leave the other', () => {
    const { ticket } = given(...stories.merged)
      .when(unmergeTicket, ke, 'Tue 09:00', { reason: '是两处' })
      .then('unmerged');
    expect(ticket).toMatchObject({
      status: 'triaged',
      mergedInto: null,
      clocks: { respond: { startedAt: at('Tue 09:00') } },
    });
    const apart = given(
      ...stories.accepted,
      past('followed', '09:30', { follower: 'p-x' }),
      past('absorbed', '10:00', { duplicate: link, people: [chen.id, 'p-x'] }),
    )
      .when(releaseDuplicate, ke, 'Tue 09:00', { duplicate: link, reason: '是两处' })
      .then('released');
    expect(apart.ticket.followers).toEqual(['p-x']);
    given(...stories.merged)
      .when(unmergeTicket, ke, 'Tue 09:00', { reason: '' })
      .refused('reason-missing');
  });
});

describe('T22 repeats', () => {
  const earlier = (days: number, status: 'closed' | 'cancelled' | 'completed' = 'closed') => ({
    id: 't0',
    number: 'BX-0',
    status,
    createdAt: at('09:00') - (days + 5) * 86_400_000,
    closedAt: status === 'completed' ? null : at('09:00') - days * 86_400_000,
  });

  it('T22 the same fault at the same place within 30 days is marked, and the supervisor learns of it', () => {
    const { ticket, messages } = given(report())
      .when(checkHistory, systemActor, '09:01', { earlier: [earlier(29)] })
      .then({ type: 'history-checked', repeatOf: { id: 't0', number: 'BX-0' } });
    expect(ticket.repeatOf?.id).toBe('t0');
    expect(messages).toMatchObject([{ title: '重复报修', to: { roles: ['supervisor'] } }]);
  });

  it('T22 also of work that is done and nobody has accepted yet', () => {
    given(report())
      .when(checkHistory, systemActor, '09:01', { earlier: [earlier(40, 'completed')] })
      .then({ type: 'history-checked', repeatOf: { id: 't0', number: 'BX-0' } });
  });

  it('T22 not after them, not of what was cancelled, and looked for once', () => {
    given(report())
      .when(checkHistory, systemActor, '09:01', { earlier: [earlier(31)] })
      .then({ type: 'history-checked', repeatOf: null });
    given(report())
      .when(checkHistory, systemActor, '09:01', { earlier: [earlier(3, 'cancelled')] })
      .then({ type: 'history-checked', repeatOf: null });
    given(report(), past('history-checked', '09:01'))
      .when(checkHistory, systemActor, '09:02', { earlier: [earlier(3)] })
      .then();
  });
});
