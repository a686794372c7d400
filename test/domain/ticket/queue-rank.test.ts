import { nextPromise } from '@/domain/ticket/next-promise';
import { queueRank } from '@/domain/ticket/queue-rank';
import { given, past, report, stories, told } from '../../support/ticket-kit';

const classed = (urgency: 'emergency' | 'normal', priority: 'high' | 'medium' | 'low', time = '09:00') =>
  given(
    report(
      { suggested: { category: 'utilities', fault: 'drain_blocked', plan: null, urgency, priority } },
      time,
    ),
  ).ticket;

describe('T6 the order of every queue', () => {
  it('T6 emergencies, then priority, then the next deadline', () => {
    const order = [
      classed('emergency', 'low', '12:00'),
      classed('normal', 'high', '11:00'),
      classed('normal', 'high', '11:01'),
      classed('normal', 'medium', '09:00'),
      classed('normal', 'low', '08:00'),
    ].map(queueRank);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(order.every(Number.isSafeInteger)).toBe(true);
  });

  it('T20 danger to people comes before every other emergency, whichever was told of first', () => {
    const trapped = given(
      report(
        {
          suggested: {
            category: 'equipment',
            fault: 'lift',
            plan: 'lift_trapped',
            urgency: 'emergency',
            priority: 'high',
          },
        },
        '13:15',
      ),
    ).ticket;
    expect(queueRank(trapped)).toBeLessThan(queueRank(classed('emergency', 'high', '09:00')));
    expect(Number.isSafeInteger(queueRank(trapped))).toBe(true);
  });

  it('T6, T7 the deadline that orders the queue is the one that is shown', () => {
    const ticket = given(...stories.accepted).ticket;
    expect(queueRank(ticket) % 1e13).toBe(nextPromise(ticket)?.dueAt);
  });

  it('T6 what owes nothing comes last in its class', () => {
    expect(queueRank(given(...stories.completed).ticket)).toBeGreaterThan(
      queueRank(given(...stories.repairing).ticket),
    );
  });
});

describe('T7 the next promise', () => {
  const shown = (...events: Parameters<typeof given>) => {
    const next = nextPromise(given(...events).ticket);
    return next && `${next.clock} ${told(next.dueAt) ?? ''}`;
  };

  it('T7 first the answer, then the result, then nothing', () => {
    expect(shown(report())).toBe('respond Tue 09:00');
    expect(shown(...stories.onSite)).toBe('resolve Thu 09:00');
    expect(shown(...stories.completed)).toBeNull();
    expect(shown(report(), past('cancelled', '09:10'))).toBeNull();
  });

  it('T7 the result, when it falls due before an answer on office hours', () => {
    expect(shown(report({ urgency: 'inquiry' }, 'Fri 17:55'))).toBe('resolve Sat 17:55');
  });
});
