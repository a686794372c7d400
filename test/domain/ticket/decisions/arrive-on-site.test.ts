import { arriveOnSite } from '@/domain/ticket/decisions/arrive-on-site';
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

  it('T13 a missing reading never blocks the work', () => {
    given(...stories.accepted)
      .when(arriveOnSite, wang, '10:00', { location: null, permission: true })
      .then({ type: 'arrived', distanceMetres: null });
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
