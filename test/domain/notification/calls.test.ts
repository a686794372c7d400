import { finishCall, takeCall, type CallTask } from '@/domain/notification/calls/call-task';
import { MINUTE_MS } from '@/domain/policy/local-time';
import { isRefusal } from '@/domain/shared/refusal';

const NOW = Date.parse('2026-11-23T09:00:00+08:00');
const li = { id: 'p-li', alias: '客服小李' };
const zhao = { id: 'p-zhao', alias: '客服小赵' };
const open: CallTask = {
  active: true,
  taker: null,
  takenAt: null,
  tries: [],
  outcome: null,
  note: '',
  doneAt: null,
};
const missed = { outcome: 'not-reached' as const, note: '' };

/** The task after a step that must be allowed. */
function done(outcome: ReturnType<typeof takeCall>): CallTask {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

describe('N3 calling whoever was not reached', () => {
  it('N3 one calls, the other learns so; a forgotten task is free again after half an hour', () => {
    const taken = done(takeCall(open, li, NOW));
    expect(takeCall(taken, zhao, NOW + MINUTE_MS)).toMatchObject({ refused: 'already-taken' });
    expect(takeCall(taken, zhao, NOW + 30 * MINUTE_MS)).toMatchObject({ taker: zhao });
  });

  it('N3 told ends it', () => {
    const told = done(finishCall(open, li, { outcome: 'told', note: ' 晚上再看 ' }, NOW));
    expect(told).toMatchObject({ active: false, outcome: 'told', note: '晚上再看', taker: li });
    expect(finishCall(told, zhao, missed, NOW)).toMatchObject({ refused: 'wrong-status' });
  });

  it('N3 the third call nobody answers ends it, the first two leave it to anybody', () => {
    const first = done(finishCall(open, li, missed, NOW));
    expect(first).toMatchObject({ active: true, taker: null, outcome: null });
    const third = done(finishCall(done(finishCall(first, zhao, missed, NOW)), li, missed, NOW));
    expect(third).toMatchObject({ active: false, outcome: 'not-reached' });
    expect(third.tries).toHaveLength(3);
  });
});
