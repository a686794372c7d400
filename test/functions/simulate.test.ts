import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { unescalated } from '../../simulate/audit/breaches';
import { complaintsLost, unvisited } from '../../simulate/audit/complaints';
import { notReplaying, replayed } from '../../simulate/audit/replayed';
import { reportsKept } from '../../simulate/audit/reports-kept';
import { stepsRecorded } from '../../simulate/audit/steps-recorded';
import type { Entry } from '../../simulate/journal';
import type { Figures } from '../../simulate/figures/figures';
import type { ComplaintDoc } from '../../cloudfunctions/_kit/complaint/workflow';
import { indexFields, type TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketEvent } from '@/domain/ticket/events';
import { past, stories, ticketOf } from '../support/ticket-kit';
import { TEST_KEYS } from '../support/world';

interface Report {
  figures: Figures;
  findings: Record<string, string[]>;
}

function simulate(...args: string[]): Promise<Report> {
  const main = join(__dirname, '../../simulate/main.ts');
  return new Promise((resolve, reject) => {
    const told = ['--import', 'tsx', main, '--json', ...args];
    execFile(process.execPath, told, { cwd: join(__dirname, '../..') }, (error, stdout) =>
      error ? reject(new Error(`${error.message}\n${stdout}`)) : resolve(JSON.parse(stdout) as Report),
    );
  });
}

test('T3, T12, T17, T24: some days of three communities with faults: nothing lost, nothing doubled, every breach escalated, everything finished', async () => {
  const days = ['--communities', '3', '--days', '5', '--reports-per-day', '0.8'];
  const { figures, findings } = await simulate(...days, '--seed', '7');
  expect(Object.values(findings).flat()).toEqual([]);
  expect(figures.reports).toBe(12);
  // It was no picnic: phones had to send again.
  expect(figures.calls.sent).toBeGreaterThan(figures.calls.intended);
}, 240_000);

describe('what the simulation would notice', () => {
  beforeAll(() => {
    process.env.PII_KEYS = TEST_KEYS;
  });

  const told = (events: readonly TicketEvent[] = stories.completed): TicketDoc => {
    const { id, ...ticket } = ticketOf(...events);
    return {
      _id: id,
      version: 1,
      outbox: [],
      requests: [],
      wakeAt: null,
      ...indexFields({ id, ...ticket }),
      ...ticket,
    };
  };
  const entry = (more: Partial<Entry>): Entry => ({
    openid: 'o-wang',
    name: 'ticket.arrive',
    requestId: 'r-1',
    ticketId: 't1',
    about: '',
    at: 0,
    outcome: 'done',
    refused: null,
    sent: 1,
    ...more,
  });

  test('T3: a stored state that the timeline does not tell', () => {
    expect(notReplaying([told()])).toEqual([]);
    expect(notReplaying([{ ...told(), round: 2 }])).toEqual(['t1: round is not what the timeline tells']);
    expect(replayed(told())?.status).toBe('completed');
  });

  test('T24: a step somebody was told of and nobody can find, and one that is there twice', () => {
    const by = {
      id: personIdOf('o-wang'),
      alias: '王师傅',
      roles: ['resident' as const, 'technician' as const],
      communities: ['c1'],
    };
    const arrived = past('arrived', '13:00', {}, by);
    const once = told([...stories.accepted, arrived]);
    expect(stepsRecorded([entry({})], [once])).toEqual({ lost: [], doubled: [] });
    expect(stepsRecorded([entry({})], [told(stories.accepted)]).lost).toHaveLength(1);
    const twice = { ...once, timeline: [...once.timeline, arrived] };
    expect(stepsRecorded([entry({})], [twice]).doubled).toHaveLength(1);
    expect(stepsRecorded([entry({}), entry({ outcome: 'unknown' })], [twice]).doubled).toEqual([]);
  });

  test('T24: a report with a number and no ticket, and a ticket nobody sent', () => {
    const sent = entry({ name: 'ticket.submit', ticketId: 't9' });
    expect(reportsKept([sent], []).lost).toHaveLength(1);
    expect(reportsKept([], [told()]).doubled).toHaveLength(1);
  });

  test('C5, C8: a complaint that ended without a return visit, and a late one that nobody was told of', () => {
    const at = Date.parse('2026-04-01T09:00:00+08:00');
    const late = {
      type: 'clock-breached',
      clock: 'judge',
      dueAt: at,
      at,
      by: { id: 's', alias: '', role: 'system' },
    };
    const record = (more: object): ComplaintDoc =>
      ({
        _id: 'k1',
        sort: 'complaint',
        status: 'closed',
        visit: { outcome: 'satisfied' },
        timeline: [],
        ...more,
      }) as never;
    const day = at + 86_400_000;
    expect(unvisited([record({})], day)).toEqual([]);
    expect(unvisited([record({ visit: { outcome: null } })], day)).toHaveLength(1);
    const open = { status: 'acknowledged', visit: { outcome: null } };
    expect(unvisited([record({ ...open, timeline: [late] })], day)).toHaveLength(1);
    expect(unvisited([record({ ...open, timeline: [late] })], at + 3_600_000)).toEqual([]);
    expect(unvisited([record({ ...open, timeline: [late, { ...late, type: 'escalated' }] })], day)).toEqual(
      [],
    );
  });

  test('C2: a complaint with a number that cannot be found, and one nobody sent', () => {
    const sent = { name: 'complaint.submit', outcome: 'done', ticketId: 'k1' };
    expect(complaintsLost([sent], [])).toHaveLength(1);
    expect(complaintsLost([sent], [{ _id: 'k1' } as ComplaintDoc])).toEqual([]);
    expect(complaintsLost([], [{ _id: 'k1' } as ComplaintDoc])).toHaveLength(1);
  });

  test('T12: a broken promise that nobody was told of', () => {
    const broken = told([...stories.accepted, past('clock-breached', 'Thu 09:00')]);
    const later = (broken.timeline.at(-1)?.at ?? 0) + 86_400_000;
    expect(unescalated([broken], later)).toHaveLength(1);
    const climbed = told([
      ...stories.accepted,
      past('clock-breached', 'Thu 09:00'),
      past('escalated', 'Thu 09:00'),
    ]);
    expect(unescalated([climbed], later)).toEqual([]);
  });
});
