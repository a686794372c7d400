import { arriveOnSite } from '@/domain/ticket/decisions/arrive-on-site';
import { timelineFor } from '@/domain/ticket/timeline-item';
import { given, at, past, people, report, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const here = { location: { latitude: 22.5401, longitude: 114.05 }, permission: true };
const spot = { kind: 'spot', spotId: 'c1xs1', buildingId: 'c1x3', area: '北门岗亭' } as const;

describe('T13 check-in', () => {
  it('T13 records place, time and distance; being there answers the report', () => {
    const { ticket } = given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', here)
      .then({ type: 'arrived', ...here, distanceMetres: 11 });
    expect(ticket).toMatchObject({ status: 'on-site', arrivedAt: at('10:00') });
    expect(ticket.clocks.respond.stoppedAt).toBe(at('10:00'));
  });

  it('T13 farther than the policy calls being there is said in the record, and does not block the work', () => {
    const away = { ...here, location: { latitude: 22.5446, longitude: 114.05 } };
    const { ticket, events } = given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', away)
      .then({ type: 'arrived', far: true, distanceMetres: 511 });
    expect(ticket.status).toBe('on-site');
    expect(timelineFor(events, 'staff')).toMatchObject([{ facts: { far: true, located: true } }]);
    const near = given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', here)
      .then('arrived');
    expect(near.events[0]).not.toHaveProperty('far');
  });

  it('T13 a missing reading never blocks the work, and the record says so', () => {
    const { events } = given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', { location: null, permission: true })
      .then({ type: 'arrived', distanceMetres: null });
    expect(timelineFor(events, 'staff')).toMatchObject([{ facts: { located: false, far: false } }]);
  });

  it('T13 nobody enters a home without permission; a common area needs none', () => {
    given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', { ...here, permission: false })
      .refused('permission-missing', { field: 'permission' });
    given(report({ place: spot }), past('assigned', '09:10'), past('job-accepted', '09:20'))
      .when(arriveOnSite, wang, '10:00', { ...here, permission: false })
      .then('arrived');
  });

  it('T13 is the holder’s, after accepting', () => {
    given(...stories.accepted)
      .when(arriveOnSite, li, '10:00', here)
      .refused('not-your-job');
    given(...stories.assigned)
      .when(arriveOnSite, wang, '10:00', here)
      .refused('wrong-status');
  });
});
