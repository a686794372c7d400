import { assignTechnician } from '@/domain/ticket/decisions/assign-technician';
import type { StaffRole } from '@/domain/access/roles';
import { COMMUNITY, given, holding, past, people, stories } from '../../../support/ticket-kit';

const { diao, wang, li } = people;
const able = {
  onDuty: true,
  suspended: false,
  communities: [COMMUNITY],
  roles: ['technician'] as StaffRole[],
};
const toWang = { assignee: holding(wang), candidate: able, note: null };

describe('T9 a dispatcher names who does it', () => {
  it('T9 the technician is asked, and nobody else', () => {
    const { ticket, messages } = given(...stories.triaged)
      .when(assignTechnician, diao, '09:10', { ...toWang, note: '带疏通机' })
      .then({ type: 'assigned', assignee: holding(wang), note: '带疏通机', round: 1 });
    expect(ticket).toMatchObject({ status: 'assigned', assignee: holding(wang), pooled: false });
    expect(messages.filter((message) => message.template === 'task')).toMatchObject([
      { to: { kind: 'person', id: wang.id }, body: expect.stringContaining('带疏通机') },
    ]);
  });

  it('T9 an unreviewed report can be assigned at once', () => {
    given(...stories.reported)
      .when(assignTechnician, diao, '09:10', toWang)
      .then('assigned');
  });

  it('T9 another technician may be asked while the first has not answered, not the same one twice', () => {
    given(...stories.assigned)
      .when(assignTechnician, diao, '09:15', { ...toWang, assignee: holding(li) })
      .then({ type: 'assigned', assignee: holding(li) });
    given(...stories.assigned)
      .when(assignTechnician, diao, '09:15', toWang)
      .refused('already-taken');
  });

  it('T9 two people never hold one job: an accepted one is not assigned again', () => {
    given(...stories.accepted)
      .when(assignTechnician, diao, '09:30', { ...toWang, assignee: holding(li) })
      .refused('wrong-status', { detail: { status: 'accepted' } });
  });

  it.each([
    ['T9 somebody of another community', { communities: ['c2'] }, 'wrong-community'],
    ['T9 somebody off duty', { onDuty: false }, 'off-duty'],
    ['T9 somebody suspended', { suspended: true }, 'off-duty'],
    ['T9 somebody who does not repair', { roles: ['agent'] as StaffRole[] }, 'not-allowed'],
  ] as const)('%s is refused at the field', (_who, difference, code) => {
    given(...stories.triaged)
      .when(assignTechnician, diao, '09:10', { ...toWang, candidate: { ...able, ...difference } })
      .refused(code, { field: 'staffId' });
  });

  it('T18 after an objection it is the second dispatch, also when the first asked declines', () => {
    const { ticket } = given(...stories.reopened)
      .when(assignTechnician, diao, '18:10', toWang)
      .then({ type: 'assigned', round: 2 });
    given(...ticket.timeline, past('job-declined', '18:20'))
      .when(assignTechnician, diao, '18:30', { ...toWang, assignee: holding(li) })
      .then({ type: 'assigned', round: 2 });
  });
});
