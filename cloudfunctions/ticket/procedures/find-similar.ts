import type { SimilarTicket } from '../../../src/contract/ticket/find-similar';
import { alarmIsOn } from '../../../src/domain/ticket/plan-progress';
import { similarKey } from '../../../src/domain/ticket/similar';
import type { PlanProgress } from '../../../src/domain/ticket/state';
import type { TicketStatus } from '../../../src/domain/ticket/status';
import { procedure } from '../../_kit/procedure';
import { withoutUnsafe } from '../../_kit/safety/hide';
import { find } from '../../_kit/store';
import { placeOf, placesToRead } from '../../_kit/ticket/place-of';

const MOST = 3;
/** Some of those read are done already and fall away. */
const READ = 12;

interface Row {
  _id: string;
  number: string;
  place: { kind: 'house' | 'spot'; houseId?: string; area: string };
  text: string;
  status: TicketStatus;
  createdAt: number;
  followers: string[];
  reporter: { id: string };
  plan: PlanProgress | null;
}

/** T19: one indexed read. What a neighbour wrote about their home stays with them. */
export const findSimilar = procedure('ticket.find-similar', {
  reads: ({ place }) => placesToRead(place),
  handle: async (input, call) => {
    const { place } = placeOf(input.place, call);
    const rows = await find<Row>('tickets', {
      where: { similarKey: similarKey(place, input.fault), active: true },
      order: [['createdAt', 'desc']],
      fields: {
        _id: true,
        number: true,
        'place.kind': true,
        'place.houseId': true,
        'place.area': true,
        text: true,
        unsafe: true,
        status: true,
        createdAt: true,
        followers: true,
        'reporter.id': true,
        plan: true,
      },
      limit: READ,
    });
    const me = call.actor.id;
    const homes = call.person?.homes.map((home) => home.houseId) ?? [];
    const isMine = (row: Row): boolean => row.reporter.id === me || row.followers.includes(me);
    // Nobody joins work that is done: their fault would wait for nobody. Their own they may still object to.
    const going = rows.filter((row) => row.status !== 'completed' || isMine(row)).slice(0, MOST);
    return going.map((row): SimilarTicket => ({
      id: row._id,
      number: row.number,
      area: row.place.area,
      text:
        row.place.kind === 'spot' || homes.includes(row.place.houseId ?? '')
          ? withoutUnsafe(Array.from(row.text).slice(0, 60).join(''), row)
          : null,
      status: row.status,
      createdAt: row.createdAt,
      followerCount: row.followers.length,
      alarm: alarmIsOn(row),
      mine: isMine(row),
    }));
  },
});
