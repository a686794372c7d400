import { MINUTE_MS } from '@/domain/policy/local-time';
import { afterPost } from '@/domain/notification/push/after-post';
import { afterSend } from '@/domain/notification/push/after-send';
import { followUpOf } from '@/domain/notification/push/follow-up';

const NOW = Date.parse('2026-11-23T09:00:00+08:00');
const quote = { kind: 'quoted', template: 'progress', urgent: false } as const;
const job = { kind: 'assigned', template: 'task', urgent: false } as const;

describe('N3 after asking WeChat', () => {
  it('N3 an error that passes is tried again after growing pauses, eight times in all', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map((tries) => {
      const next = afterSend('fault', tries, NOW);
      return next.state === 'due' ? (next.retryAt - NOW) / 1_000 : next.state;
    });
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1_920]);
    expect(afterSend(45009, 7, NOW)).toEqual({ state: 'failed' });
  });

  it.each([40003, 40037, 41030, 47003])('N3 %d is final at once', (code) => {
    expect(afterSend(code, 0, NOW)).toEqual({ state: 'failed' });
  });

  it('N3 a refusal is never tried again; silence is never taken for a failure', () => {
    expect(afterSend(43101, 0, NOW)).toEqual({ state: 'refused' });
    expect(afterSend('silent', 0, NOW)).toEqual({ state: 'unconfirmed' });
  });
});

describe('N3 what follows a message that did not verifiably arrive', () => {
  it('N3 silence waits for WeChat’s own event first', () => {
    expect(followUpOf(quote, 'unconfirmed', false, NOW)).toEqual({
      what: 'confirm',
      at: NOW + 2 * MINUTE_MS,
    });
    expect(followUpOf(quote, 'unconfirmed', true, NOW)).toEqual({ what: 'call', at: NOW + 30 * MINUTE_MS });
  });

  it('N3 staff are told in their group, residents are called only about what they must answer', () => {
    expect(followUpOf(job, 'unsubscribed', false, NOW)).toEqual({ what: 'robot' });
    expect(followUpOf({ ...quote, kind: 'assigned' }, 'unsubscribed', false, NOW)).toBeNull();
    expect(followUpOf({ ...quote, kind: 'completed' }, 'unsubscribed', false, NOW)).toBeNull();
  });

  it('N3 who has no mini-program is called at once, about the end as well', () => {
    expect(followUpOf(quote, 'absent', false, NOW)).toEqual({ what: 'call', at: NOW });
    expect(followUpOf({ ...quote, kind: 'completed' }, 'absent', false, NOW)).toEqual({
      what: 'call',
      at: NOW,
    });
  });

  it('N3 an emergency waits five minutes', () => {
    const plan = { ...quote, kind: 'plan-started', urgent: true };
    expect(followUpOf(plan, 'refused', false, NOW)).toEqual({ what: 'call', at: NOW + 5 * MINUTE_MS });
  });

  it('N3 what was sent needs nothing more', () => {
    expect(followUpOf(quote, 'sent', false, NOW)).toBeNull();
  });
});

describe('N3 posts to the staff group', () => {
  it('N3 a wrong webhook is final, a limit or silence passes, no robot is no fault', () => {
    expect(afterPost(93000, 0, NOW)).toMatchObject({ state: 'failed', deadAt: NOW });
    expect(afterPost(45009, 0, NOW)).toMatchObject({ state: 'due', dueAt: NOW + 30_000 });
    expect(afterPost('silent', 5, NOW)).toMatchObject({ state: 'failed', code: -1 });
    expect(afterPost('no-robot', 0, NOW)).toMatchObject({ state: 'no-robot', deadAt: null });
    expect(afterPost(0, 2, NOW)).toMatchObject({ state: 'sent', dueAt: null });
  });
});
