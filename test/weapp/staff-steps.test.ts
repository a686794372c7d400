import type { TicketCard, TicketView } from '@/contract/views';
import { cardActions } from '@/staff/work/card-actions';
import { actorOf, scopesOf } from '@/staff/work/scopes-of';
import { costWords } from '@/staff/ticket/cost-words';
import { nextSteps } from '@/staff/ticket/next-steps';
import { centsOf, lineFault, readLine } from '@/staff/steps/quote-lines';
import { photosBefore } from '@/staff/steps/photos-before';

const NINE = Date.parse('2026-11-23T09:00:00+08:00');

const card: TicketCard = {
  id: 't1',
  number: 'BX261123-0001',
  version: 1,
  status: 'accepted',
  answered: false,
  unmended: false,
  classification: {
    category: 'utilities',
    fault: 'water_leak',
    urgency: 'normal',
    plan: null,
    priority: 'medium',
  },
  channel: 'form',
  placeKind: 'house',
  area: '3栋2单元',
  text: '厨房漏水',
  photoCount: 0,
  cover: null,
  createdAt: NINE,
  updatedAt: NINE,
  promise: { clock: 'respond', dueAt: NINE + 3_600_000, state: 'running' },
  assigneeAlias: '王师傅',
  pooled: false,
  urgeCount: 0,
  round: 1,
  surveyDue: false,
  waiting: null,
  repeat: false,
  followerCount: 0,
  referred: false,
  contactBy: null,
  planBy: null,
};

const technician = actorOf(['technician']);
const dispatcher = actorOf(['dispatcher']);

/** The parts of a ticket's page that decide which button comes first. */
const page = (part: Partial<TicketView>): TicketView =>
  ({ ...card, timeline: [], diagnosis: null, agreedCents: null, actions: [], ...part }) as TicketView;

const item = (type: TicketView['timeline'][number]['type'], photos: string[] = []) => ({
  type,
  at: NINE,
  who: '王师傅',
  role: 'technician',
  photos,
});

describe('what the workbench offers', () => {
  it('shows a technician own jobs and the pool, never the whole community (T9)', () => {
    expect(scopesOf(['technician']).map((tab) => tab.key)).toEqual(['mine', 'pool']);
  });

  it('shows the desk what waits, the pool, everything and what has ended (T9)', () => {
    expect(scopesOf(['agent']).map((tab) => tab.key)).toEqual(['queue', 'pool', 'open', 'ended']);
  });

  it('lets an executive look on without work of their own (P3)', () => {
    expect(scopesOf(['executive']).map((tab) => tab.key)).toEqual(['open', 'late', 'ended']);
  });

  it('shows whoever leads what waits and who is late first, before their own list (T12)', () => {
    const keys = (roles: Parameters<typeof scopesOf>[0]) => scopesOf(roles).map((tab) => tab.key);
    expect(keys(['supervisor'])).toEqual(['queue', 'late', 'mine', 'pool', 'open', 'ended']);
    expect(keys(['supervisor', 'technician'])).toEqual(['mine', 'queue', 'late', 'pool', 'open', 'ended']);
  });

  it('puts the arrival under the thumb of whoever accepted, with the call before it while it is owed (T10, T13)', () => {
    expect(cardActions(card, 'mine', technician)).toEqual(['contact', 'arrive']);
    const called = {
      ...card,
      promise: { clock: 'resolve' as const, dueAt: NINE, state: 'running' as const },
    };
    expect(cardActions(called, 'mine', technician)).toEqual(['set-out', 'arrive']);
  });

  it('offers a grab to technicians and an assignment to the dispatcher for the same pooled job (T9)', () => {
    const pooled: TicketCard = { ...card, status: 'triaged', pooled: true, assigneeAlias: null };
    expect(cardActions(pooled, 'pool', technician)).toEqual(['accept-job']);
    expect(cardActions(pooled, 'pool', dispatcher)).toEqual(['assign']);
  });

  it('leaves a referred case to the supervisor (T9)', () => {
    const referred: TicketCard = { ...card, status: 'triaged', referred: true, assigneeAlias: null };
    expect(cardActions(referred, 'queue', dispatcher)).toEqual([]);
    expect(cardActions(referred, 'queue', actorOf(['supervisor']))).toEqual(['assign']);
  });

  it("offers nothing on somebody else's job under way (T9)", () => {
    expect(cardActions({ ...card, status: 'repairing' }, 'open', dispatcher)).toEqual([]);
  });
});

describe('which step comes first on a ticket', () => {
  const onTheWay: TicketView['actions'] = ['ticket.arrive', 'ticket.set-out', 'ticket.contact'];

  it('calls first, then sets out, then arrives (T10, N1)', () => {
    const first = (timeline: TicketView['timeline']) =>
      nextSteps(page({ status: 'accepted', actions: onTheWay, timeline }))[0];
    expect(first([item('assigned')])).toBe('contact');
    expect(first([item('assigned'), item('contacted')])).toBe('set-out');
    expect(first([item('assigned'), item('contacted'), item('set-out')])).toBe('arrive');
  });

  it('starts a second round afresh: the call of the first visit does not count (T18)', () => {
    const timeline = [item('assigned'), item('contacted'), item('result-objected'), item('assigned')];
    expect(nextSteps(page({ status: 'accepted', actions: onTheWay, timeline }))[0]).toBe('contact');
  });

  it('asks for the price before the end when the work is chargeable and nothing is agreed (T15)', () => {
    const actions: TicketView['actions'] = ['ticket.complete', 'ticket.quote'];
    const diagnosis = { chargeable: true } as TicketView['diagnosis'];
    expect(nextSteps(page({ status: 'repairing', actions, diagnosis }))[0]).toBe('quote');
    expect(nextSteps(page({ status: 'repairing', actions, diagnosis, agreedCents: 8000 }))[0]).toBe(
      'complete',
    );
  });

  it('never makes going on the first button while a quote is open, because that withdraws it (T15)', () => {
    const actions: TicketView['actions'] = ['ticket.resume', 'ticket.contact'];
    const waiting = { reason: 'quote' as const, until: NINE };
    expect(nextSteps(page({ status: 'waiting', actions, waiting }))[0]).toBe('contact');
  });

  it("leaves the residents' steps out (P3)", () => {
    expect(nextSteps(page({ actions: ['ticket.urge', 'ticket.cancel'] }))).toEqual([]);
  });
});

describe('a quote as it is typed', () => {
  it.each([
    ['80', 8000],
    ['25.5', 2550],
    ['0.07', 7],
    ['19.99', 1999],
  ])('reads %s yuan as %d whole cents (T15)', (yuan, cents) => {
    expect(centsOf(yuan)).toBe(cents);
  });

  it.each(['', '-1', '1.234', '1e3', '八十', '100000.01'])('refuses %j as a price (T15)', (yuan) => {
    expect(centsOf(yuan)).toBeNull();
  });

  it('names what is wrong with a line in words (T15)', () => {
    const line = { key: 'k', kind: 'part' as const, name: '角阀', quantity: '1.5', unit: '个', yuan: '20' };
    expect(readLine(line)).toContain('数量');
    expect(readLine({ ...line, quantity: '2' })).toEqual({
      kind: 'part',
      name: '角阀',
      quantity: 2,
      unit: '个',
      unitCents: 2000,
    });
  });
});

describe('what is said at its place', () => {
  const line = { key: 'k', kind: 'part' as const, name: '角阀', quantity: '1', unit: '个', yuan: '' };

  it('names the box that is wrong, and the limit where one is broken (T15)', () => {
    expect(lineFault(line)).toEqual({ at: 'yuan', words: '请填写单价' });
    expect(lineFault({ ...line, yuan: '8000000' })?.words).toContain('不超过 100000 元');
    expect(lineFault({ ...line, yuan: '20', unit: '' })?.at).toBe('unit');
    expect(lineFault({ ...line, yuan: '20' })).toBeNull();
  });

  it('promises no free repair while nobody knows who is responsible (T14)', () => {
    expect(costWords({ chargeable: false, responsibility: 'undecided' })).toBe('是否收费待定');
    expect(costWords({ chargeable: false, responsibility: 'property' })).toBe('不收费');
    expect(costWords({ chargeable: true, responsibility: 'undecided' })).toBe('需收费');
  });
});

describe('photos from before the work', () => {
  it("counts each photo of this round's diagnoses once (T13)", () => {
    const timeline = [
      item('assigned'),
      item('diagnosed', ['cloud://old']),
      item('assigned'),
      item('diagnosed', ['cloud://a', 'cloud://b']),
      item('diagnosed', ['cloud://b']),
    ];
    expect(photosBefore({ timeline })).toBe(2);
  });
});
