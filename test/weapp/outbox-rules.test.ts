import { withoutPastPromises } from '@/api/outbox/past-promises';
import { photoToCome, withPhotos } from '@/api/outbox/photo-to-come';
import type { WaitingStep } from '@/api/outbox/waiting';
import type { TicketView } from '@/contract/views';
import { foresee } from '@/staff/offline/foresee';

const NINE = Date.parse('2026-11-23T09:00:00+08:00');

const waiting = (op: WaitingStep['op'], more: Partial<WaitingStep> = {}): WaitingStep =>
  ({
    op,
    input: { ticketId: 't1', requestId: 'r1', photos: ['waiting:a'] },
    writtenAt: NINE,
    conflict: null,
    ...more,
  }) as WaitingStep;

const accepted = {
  status: 'accepted',
  timeline: [{ type: 'assigned', at: NINE, who: '', role: 'dispatcher' }],
  actions: ['ticket.arrive', 'ticket.transfer'],
} as unknown as TicketView;

describe('what a technician may write next without network (T24)', () => {
  it('T24: after an arrival that waits the diagnosis may be written, after the diagnosis the completion', () => {
    expect(foresee(accepted, [waiting('ticket.arrive')])).toMatchObject({ status: 'on-site' });
    expect(foresee(accepted, [waiting('ticket.arrive')]).actions).toContain('ticket.diagnose');
    const both = foresee(accepted, [waiting('ticket.arrive'), waiting('ticket.diagnose')]);
    expect(both.status).toBe('repairing');
    expect(both.actions).toContain('ticket.complete');
    // Photos of a waiting diagnosis count as taken before the work (T13).
    expect(both.timeline.find(({ type }) => type === 'diagnosed')?.photos).toEqual(['waiting:a']);
  });

  it('T24: only steps that may wait are offered behind waiting ones, and none behind one that was refused', () => {
    expect(foresee(accepted, [waiting('ticket.contact')]).actions).not.toContain('ticket.transfer');
    const refused = waiting('ticket.arrive', { conflict: { refused: 'wrong-status' } });
    expect(foresee(accepted, [refused]).actions).toEqual([]);
  });

  it('T24, T8: a job that waited and goes on again stands where it stood', () => {
    const paused = [waiting('ticket.arrive'), waiting('ticket.pause'), waiting('ticket.resume')];
    expect(foresee(accepted, paused).status).toBe('on-site');
  });

  it('leaves a ticket nothing waits for as it is', () => {
    expect(foresee(accepted, [])).toBe(accepted);
  });
});

describe('what is sent in the end (T24)', () => {
  it('T24: photos keep their places; those given up are left out, in every list of the input', () => {
    const input = {
      note: 'waiting:a',
      photos: { before: [photoToCome('a'), 'cloud://x'], after: [photoToCome('b')] },
    };
    const photos = [
      { key: 'a', path: '/a', fileId: 'cloud://a' },
      { key: 'b', path: '/b' },
    ];
    expect(withPhotos(input, photos)).toEqual({
      note: 'waiting:a',
      photos: { before: ['cloud://a', 'cloud://x'], after: [] },
    });
  });

  it('T10, T24: a time of arrival that is over when the network is back is no longer promised', () => {
    expect(withoutPastPromises({ note: '好', expectedAt: NINE }, NINE + 1)).toEqual({
      note: '好',
      expectedAt: null,
    });
    expect(withoutPastPromises({ expectedAt: NINE }, NINE - 1)).toEqual({ expectedAt: NINE });
  });
});
