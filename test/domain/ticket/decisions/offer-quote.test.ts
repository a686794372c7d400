import { acceptQuote } from '@/domain/ticket/decisions/accept-quote';
import { cannotServe } from '@/domain/ticket/decisions/cannot-serve';
import { completeJob } from '@/domain/ticket/decisions/complete-job';
import { diagnoseFault } from '@/domain/ticket/decisions/diagnose-fault';
import { offerQuote } from '@/domain/ticket/decisions/offer-quote';
import { refuseQuote } from '@/domain/ticket/decisions/refuse-quote';
import type { QuoteLine } from '@/domain/ticket/facts';
import { nextPromise } from '@/domain/ticket/next-promise';
import { at, given, past, people, report, stories, told } from '../../../support/ticket-kit';

const { zhang, chen, wang, ke } = people;
const lines: QuoteLine[] = [
  { kind: 'labour', name: '安装', quantity: 2, unit: '小时', unitCents: 8000 },
  { kind: 'part', name: '龙头', quantity: 3, unit: '个', unitCents: 1999 },
];
const done = {
  outcome: 'fixed' as const,
  summary: '已更换',
  photos: { before: [], during: [], after: ['cloud://a/a1.jpg'] },
  outsidePhone: null,
  concealed: false,
  followOn: null,
};

describe('T15 a price before the work', () => {
  it('T15 is labour and parts in whole cents; while the resident thinks, the clock waits', () => {
    const { ticket, messages } = given(...stories.chargeable)
      .when(offerQuote, wang, '14:20', { lines, note: null })
      .then({ type: 'quoted', version: 1, totalCents: 21_997, validUntil: at('Mon+1 14:20') });
    expect(ticket).toMatchObject({
      status: 'waiting',
      waiting: { reason: 'quote' },
      quote: { state: 'offered' },
    });
    expect(nextPromise(ticket)).toBeNull();
    expect(messages).toMatchObject([{ to: { id: zhang.id }, body: expect.stringContaining('¥219.97') }]);
  });

  it('T15 accepted, the work goes on and the technician hears of it', () => {
    const { ticket, messages } = given(...stories.quoted)
      .when(acceptQuote, zhang, '15:00', { version: 1 })
      .then({ type: 'quote-accepted', version: 1, totalCents: 20_050 });
    expect(ticket).toMatchObject({ status: 'repairing', agreedQuote: { version: 1, totalCents: 20_050 } });
    expect(told(nextPromise(ticket)?.dueAt ?? null)).toBe('Thu 09:40');
    expect(messages).toMatchObject([{ to: { id: wang.id }, title: '业主已同意报价，可以施工' }]);
  });

  it('T15 in the next round the price has a number of its own: an old yes never accepts it', () => {
    const again = [
      ...stories.agreed,
      past('completed', '16:00'),
      past('result-objected', '18:00'),
      past('assigned', 'Tue 09:00', { round: 2 }),
      past('job-accepted', 'Tue 09:10'),
      past('arrived', 'Tue 09:30'),
      past('diagnosed', 'Tue 09:40', { responsibility: 'owner', chargeable: true }),
    ];
    const { ticket } = given(...again)
      .when(offerQuote, wang, 'Tue 10:00', { lines, note: null })
      .then({ type: 'quoted', version: 2 });
    given(...ticket.timeline)
      .when(acceptQuote, zhang, 'Tue 10:10', { version: 1 })
      .refused('expired');
  });

  it('T15 refused is an outcome: another price, or an honest end', () => {
    const refused = given(...stories.quoted)
      .when(refuseQuote, zhang, '15:00', { version: 1, reason: '太贵' })
      .then('quote-refused');
    expect(refused.ticket).toMatchObject({
      status: 'repairing',
      quote: { state: 'refused', reason: '太贵' },
    });
    given(...stories.quoteRefused)
      .when(offerQuote, wang, '15:10', { lines, note: '打折' })
      .then({ type: 'quoted', version: 2 });
    given(...stories.quoteRefused)
      .when(cannotServe, wang, '15:10', {
        outcome: 'quote-refused',
        summary: '业主自行处理',
        photos: [],
        outsidePhone: null,
      })
      .then({ type: 'completed', outcome: 'quote-refused' });
  });

  it('T15 a change is a new version that needs a new yes; the old one cannot be accepted any more', () => {
    const { ticket } = given(...stories.agreed)
      .when(offerQuote, wang, '16:00', { lines, note: '加一个阀' })
      .then({ type: 'quoted', version: 2 });
    given(...ticket.timeline)
      .when(acceptQuote, zhang, '16:10', { version: 1 })
      .refused('expired', { detail: { version: 2 } });
    given(...ticket.timeline, past('quote-refused', '16:10', { version: 2 }))
      .when(completeJob, wang, '16:30', done)
      .then('completed');
  });

  it('T15 chargeable work is not completed without an accepted price', () => {
    given(...stories.chargeable)
      .when(completeJob, wang, '16:00', done)
      .refused('quote-needed', { field: 'outcome' });
    given(...stories.quoteRefused)
      .when(completeJob, wang, '16:00', done)
      .refused('quote-needed');
    const { ticket } = given(...stories.agreed)
      .when(completeJob, wang, '16:00', done)
      .then('completed');
    expect(ticket.completion?.chargedCents).toBe(20_050);
  });

  it('T15 unanswered it lapses after seven days, and the technician calls', () => {
    const { ticket, messages } = given(...stories.quoted)
      .whenTimeIs('Mon+1 14:20')
      .then({ type: 'quote-expired', version: 1 });
    expect(ticket).toMatchObject({ status: 'repairing', quote: { state: 'expired' } });
    expect(messages.map((message) => message.title)).toEqual(['报价已过期', '报价已过期，请联系业主']);
  });

  it('T15 the reporter answers, nobody else; for somebody on the phone an agent records it', () => {
    given(...stories.quoted)
      .when(acceptQuote, chen, '15:00', { version: 1 })
      .refused('not-allowed');
    given(...stories.quoted)
      .when(acceptQuote, ke, '15:00', { version: 1 })
      .refused('not-allowed');
    given(report({ channel: 'phone' }), ...stories.quoted.slice(1))
      .when(acceptQuote, ke, '15:00', { version: 1 })
      .then({ type: 'quote-accepted', by: { id: ke.id, alias: ke.alias, role: 'agent' } });
  });

  it('T14 what is free has no price: under warranty, or the developer’s or the company’s to pay', () => {
    given(...stories.repairing)
      .when(offerQuote, wang, '14:20', { lines, note: null })
      .refused('not-allowed');
    const facts = { diagnosis: '开裂', chargeable: true, expectedFinishAt: null, parts: null, photos: [] };
    given(...stories.onSite)
      .when(diagnoseFault, wang, '14:10', { ...facts, responsibility: 'owner', warranty: 'within' })
      .refused('invalid-input', { field: 'chargeable' });
    given(...stories.onSite)
      .when(diagnoseFault, wang, '14:10', { ...facts, responsibility: 'developer', warranty: 'unknown' })
      .refused('invalid-input', { field: 'chargeable' });
  });

  it.each<[string, Partial<QuoteLine>]>([
    ['half a cent', { unitCents: 0.5 }],
    ['half a piece', { quantity: 0.5 }],
    ['less than nothing', { unitCents: -100 }],
    ['a fortune', { unitCents: 20_000_000 }],
  ])('T15 %s is no line of a quote', (_what, difference) => {
    const [first] = lines;
    given(...stories.chargeable)
      .when(offerQuote, wang, '14:20', { lines: [{ ...(first as QuoteLine), ...difference }], note: null })
      .refused('invalid-input', { field: 'lines.0' });
  });
});
