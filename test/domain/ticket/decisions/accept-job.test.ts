import { acceptJob } from '@/domain/ticket/decisions/accept-job';
import { given, at, holding, past, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;

describe('T9 taking a job', () => {
  it('T9 the technician who was asked says yes', () => {
    const { ticket } = given(...stories.assigned)
      .when(acceptJob, wang, '09:20', { self: holding(wang) })
      .then('job-accepted');
    expect(ticket).toMatchObject({ status: 'accepted', acceptedAt: at('09:20') });
  });

  it('T9 the first to grab an open job holds it, and it leaves the pool', () => {
    const { ticket } = given(...stories.offered)
      .when(acceptJob, li, '09:20', { self: holding(li) })
      .then({ type: 'assigned', assignee: holding(li), round: 1 }, 'job-accepted');
    expect(ticket).toMatchObject({ status: 'accepted', pooled: false });
  });

  it('T9 the second to grab it is told that it is taken', () => {
    given(...stories.offered, past('assigned', '09:20'), past('job-accepted', '09:20'))
      .when(acceptJob, li, '09:20', { self: holding(li) })
      .refused('already-taken');
  });

  it('T9 what another was asked to do is not up for grabs', () => {
    given(...stories.assigned)
      .when(acceptJob, li, '09:20', { self: holding(li) })
      .refused('already-taken');
  });

  it('T9 what is neither assigned nor offered is nobody’s to take', () => {
    given(...stories.triaged)
      .when(acceptJob, li, '09:20', { self: holding(li) })
      .refused('not-your-job');
  });

  it('T9 accepting twice is refused, the job is already held', () => {
    given(...stories.accepted)
      .when(acceptJob, wang, '09:30', { self: holding(wang) })
      .refused('wrong-status');
  });

  it('T18 grabbing a re-inspection is the second dispatch', () => {
    given(...stories.reopened, past('offered', '18:05'))
      .when(acceptJob, li, '18:10', { self: holding(li) })
      .then({ type: 'assigned', round: 2 }, 'job-accepted');
  });
});
