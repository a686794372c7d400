import { reserveParts } from '@/domain/ticket/decisions/reserve-parts';
import { signOff } from '@/domain/ticket/decisions/sign-off';
import { confirmResult } from '@/domain/ticket/decisions/confirm-result';
import { useParts } from '@/domain/ticket/decisions/use-parts';
import { at, given, past, people, stories } from '../../../support/ticket-kit';

const { wang, li, zhang } = people;
const valves = (quantity: number) => [{ code: 'valve', name: '角阀', quantity, unit: '个' }];

describe('T16 parts on the ticket', () => {
  it('T16 are taken, used, and what is left goes back when the work ends', () => {
    const taken = given(...stories.repairing)
      .when(reserveParts, wang, '14:20', { parts: valves(3), awaitedUntil: null })
      .then('parts-reserved');
    const used = given(...taken.ticket.timeline)
      .when(useParts, wang, '14:40', { parts: valves(2) })
      .then('parts-used');
    expect(used.ticket.parts).toEqual([{ code: 'valve', name: '角阀', unit: '个', reserved: 3, used: 2 }]);
    expect(given(...used.ticket.timeline, past('completed', '15:00')).ticket.parts).toMatchObject([
      { reserved: 2, used: 2 },
    ]);
  });

  it('T16 and when it is cancelled or merged before anybody went on with it', () => {
    const handedOn = [
      ...stories.repairing,
      past('parts-reserved', '14:20'),
      past('parts-used', '14:30', { parts: valves(1) }),
      past('job-taken-back', '14:40'),
    ];
    for (const end of [past('cancelled', '15:00'), past('merged', '15:00')])
      expect(given(...handedOn, end).ticket.parts).toMatchObject([{ reserved: 1, used: 1 }]);
  });

  it('T16 nobody uses more than was taken', () => {
    given(...stories.repairing, past('parts-reserved', '14:20'))
      .when(useParts, wang, '14:40', { parts: valves(3) })
      .refused('invalid-input', { field: 'parts.0' });
    given(...stories.repairing)
      .when(useParts, wang, '14:40', { parts: valves(1) })
      .refused('wrong-status');
  });

  it('T8, T16 parts that must be bought stop the clock until they are there', () => {
    const { ticket } = given(...stories.repairing)
      .when(reserveParts, wang, '14:20', { parts: valves(1), awaitedUntil: at('Fri 18:00') })
      .then('parts-reserved', { type: 'paused', reason: 'parts', until: at('Fri 18:00') });
    expect(ticket.status).toBe('waiting');
  });

  it('T16 whole pieces, each part once, by the holder', () => {
    given(...stories.repairing)
      .when(reserveParts, wang, '14:20', { parts: [], awaitedUntil: null })
      .refused('invalid-input', { field: 'parts' });
    given(...stories.repairing)
      .when(reserveParts, wang, '14:20', { parts: valves(0.5), awaitedUntil: null })
      .refused('invalid-input', { field: 'parts.0' });
    given(...stories.repairing)
      .when(reserveParts, wang, '14:20', { parts: [...valves(1), ...valves(1)], awaitedUntil: null })
      .refused('invalid-input', { field: 'parts.1' });
    given(...stories.repairing)
      .when(reserveParts, li, '14:20', { parts: valves(1), awaitedUntil: null })
      .refused('not-your-job');
  });
});

describe('T17 a signature on the screen', () => {
  it('T17 the resident signs on the technician’s phone, or on their own; the image is kept', () => {
    const { ticket } = given(...stories.completed)
      .when(signOff, wang, '15:10', { signature: 'cloud://a/s.png' })
      .then({ type: 'result-confirmed', signature: 'cloud://a/s.png' });
    expect(ticket).toMatchObject({ status: 'closed', completion: { signature: 'cloud://a/s.png' } });
    given(...stories.completed)
      .when(confirmResult, zhang, '15:10', { signature: 'cloud://a/s.png' })
      .then({ type: 'result-confirmed', automatic: false });
  });

  it('T17 only for finished work, by whoever did it', () => {
    given(...stories.repairing)
      .when(signOff, wang, '14:30', { signature: 'cloud://a/s.png' })
      .refused('wrong-status');
    given(...stories.completed)
      .when(signOff, li, '15:10', { signature: 'cloud://a/s.png' })
      .refused('not-your-job');
  });
});
