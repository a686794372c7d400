import { cannotServe } from '@/domain/ticket/decisions/cannot-serve';
import { completeJob } from '@/domain/ticket/decisions/complete-job';
import { reportNoAccess } from '@/domain/ticket/decisions/report-no-access';
import { given, past, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const facts = { tries: 2, waitedMinutes: 15, location: null, note: null, photos: [] };
const ending = { summary: '说明', photos: [], outsidePhone: null };

describe('T13 nobody at home', () => {
  it('T13 is on record after two tries and a quarter of an hour; then another time is owed', () => {
    const { ticket, messages } = given(...stories.accepted)
      .when(reportNoAccess, wang, '14:20', facts)
      .then({ type: 'access-failed', visit: 1 });
    expect(ticket).toMatchObject({
      status: 'waiting',
      failedVisits: 1,
      waiting: { reason: 'resident', back: 'accepted' },
    });
    expect(messages.map((message) => message.title)).toEqual([
      '师傅上门未能入户',
      '未能入户，请联系业主另约',
    ]);
  });

  it('T13 whoever was not at the door is on record with it', () => {
    const away = { ...facts, location: { latitude: 22.5446, longitude: 114.05 } };
    given(...stories.accepted)
      .when(reportNoAccess, wang, '14:20', away)
      .then({ type: 'access-failed', far: true, distanceMetres: 511 });
  });

  it('T13 not before', () => {
    given(...stories.accepted)
      .when(reportNoAccess, wang, '14:20', { ...facts, tries: 1 })
      .refused('too-early', { field: 'tries', detail: { least: 2 } });
    given(...stories.accepted)
      .when(reportNoAccess, wang, '14:20', { ...facts, waitedMinutes: 5 })
      .refused('too-early', { field: 'waitedMinutes' });
  });

  it('T13 ends the job only after the policy’s visits', () => {
    const noAccess = { ...ending, outcome: 'no-access' as const };
    given(...stories.notAtHome)
      .when(cannotServe, wang, '14:30', noAccess)
      .refused('too-early', { detail: { least: 2, got: 1 } });
    const { ticket } = given(...stories.notAtHome)
      .when(reportNoAccess, wang, 'Tue 14:20', facts)
      .then({ type: 'access-failed', visit: 2 });
    given(...ticket.timeline)
      .when(cannotServe, wang, 'Tue 14:30', noAccess)
      .then({ type: 'completed', outcome: 'no-access' });
  });

  it('T13 is the holder’s, at the door', () => {
    given(...stories.accepted)
      .when(reportNoAccess, li, '14:20', facts)
      .refused('not-your-job');
    given(...stories.onSite)
      .when(reportNoAccess, wang, '14:20', facts)
      .refused('wrong-status');
  });
});

describe('T13, T14 honest endings', () => {
  it('T14 not ours, at any point of the way', () => {
    for (const story of [stories.accepted, stories.onSite, stories.repairing, stories.paused])
      given(...story)
        .when(cannotServe, wang, '14:40', { ...ending, outcome: 'not-ours' })
        .then({ type: 'completed', outcome: 'not-ours' });
  });

  it('T14 cannot serve, with somebody else to call', () => {
    given(...stories.onSite)
      .when(cannotServe, wang, '14:40', { ...ending, outcome: 'not-served' })
      .refused('invalid-input', { field: 'outsidePhone' });
    given(...stories.onSite)
      .when(cannotServe, wang, '14:40', { ...ending, outcome: 'not-served', outsidePhone: '96333' })
      .then('completed');
  });

  it('T14 solved by phone only after they have spoken', () => {
    given(...stories.accepted)
      .when(cannotServe, wang, '09:40', { ...ending, outcome: 'answered' })
      .refused('too-early');
    given(...stories.accepted, past('contacted', '09:30'))
      .when(cannotServe, wang, '09:40', { ...ending, outcome: 'answered' })
      .then({ type: 'completed', outcome: 'answered' });
  });

  it('T15 a refused price ends nothing that was never offered', () => {
    given(...stories.repairing)
      .when(cannotServe, wang, '14:40', { ...ending, outcome: 'quote-refused' })
      .refused('quote-needed');
  });

  const partly = {
    outcome: 'partly-fixed' as const,
    summary: '主管已疏通',
    photos: { before: [], during: [], after: ['cloud://a/a1.jpg'] },
    outsidePhone: null,
    concealed: false,
    followOn: '下周更换立管',
  };

  it('T13 partly fixed with a follow-on stays open: the desk sends somebody again, under a new promise', () => {
    const { ticket, messages } = given(...stories.repairing)
      .when(completeJob, wang, '15:00', partly)
      .then({ type: 'completed', followOn: '下周更换立管' });
    expect(ticket).toMatchObject({ status: 'triaged', assignee: null });
    expect(ticket.clocks.resolve.stoppedAt).toBeNull();
    expect(messages.map((message) => message.title)).toEqual(['部分修复，后续另行安排', '需安排后续施工']);
    given(...ticket.timeline)
      .whenTimeIs('15:40')
      .then();
  });

  it('T13 hidden work is photographed while it can be seen', () => {
    const hidden = { ...partly, outcome: 'fixed' as const, followOn: null, concealed: true };
    given(...stories.repairing)
      .when(completeJob, wang, '15:00', hidden)
      .refused('photos-missing', { field: 'photos.during', detail: { least: 1, got: 0 } });
    given(...stories.repairing)
      .when(completeJob, wang, '15:00', {
        ...hidden,
        photos: { ...hidden.photos, during: ['cloud://a/d.jpg'] },
      })
      .then('completed');
    given(...stories.repairing)
      .when(completeJob, wang, '15:00', { ...partly, outcome: 'fixed' })
      .refused('invalid-input', { field: 'followOn' });
  });
});
