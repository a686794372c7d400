import { arrivalsOf } from '@/domain/ticket/arrivals';
import { at, past } from '../../support/ticket-kit';

const agreed = (when: string, expected: string | null) =>
  past('contacted', when, { note: '约好了', expectedAt: expected === null ? null : at(expected) });
const setOut = (when: string, expected: string | null) =>
  past('set-out', when, { expectedAt: expected === null ? null : at(expected) });
const arrived = (when: string) => past('arrived', when);

describe('V5 being there when one said', () => {
  it.each([
    ['by the minute that was agreed', [agreed('09:00', '10:00'), arrived('10:00')], { onTime: 1, of: 1 }],
    ['after it', [agreed('09:00', '10:00'), arrived('10:01')], { onTime: 0, of: 1 }],
    [
      'without a time agreed nothing is counted',
      [agreed('09:00', null), arrived('10:01')],
      { onTime: 0, of: 0 },
    ],
    ['told only when setting out', [setOut('09:00', '09:30'), arrived('09:20')], { onTime: 1, of: 1 }],
    [
      'another time agreed before the first had passed',
      [agreed('09:00', '10:00'), agreed('09:50', '11:00'), arrived('10:55')],
      { onTime: 1, of: 1 },
    ],
    [
      'another time agreed when it was too late',
      [agreed('09:00', '10:00'), agreed('10:20', '11:00'), arrived('10:55')],
      { onTime: 0, of: 1 },
    ],
    [
      'setting out late with a new time',
      [agreed('09:00', '10:00'), setOut('10:10', '10:30'), arrived('10:25')],
      { onTime: 0, of: 1 },
    ],
    [
      'nobody opened, then a second visit without a time',
      [agreed('09:00', '10:00'), past('access-failed', '09:58'), arrived('15:00')],
      { onTime: 1, of: 1 },
    ],
    [
      'two visits, the second late',
      [agreed('09:00', '10:00'), arrived('09:50'), agreed('11:00', '14:00'), arrived('14:30')],
      { onTime: 1, of: 2 },
    ],
  ])('%s', (_title, timeline, expected) => expect(arrivalsOf(timeline)).toEqual(expected));
});
