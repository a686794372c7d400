import type { StaffRole } from '@/domain/access/roles';
import { transferJob } from '@/domain/ticket/decisions/transfer-job';
import { COMMUNITY, given, holding, past, people, stories } from '../../../support/ticket-kit';

const { wang, li, bao, diao } = people;
const candidate = {
  onDuty: true,
  suspended: false,
  communities: [COMMUNITY],
  roles: ['technician'] as StaffRole[],
};
const toLi = { assignee: holding(li), candidate, reason: '王师傅去处理急修' };
const toVendor = {
  assignee: holding(bao),
  candidate: { ...candidate, onDuty: false, roles: ['vendor'] as StaffRole[] },
  reason: '需电梯维保资质',
};

describe('T23 handing a job over', () => {
  it('T23 to a colleague with a reason: they are asked, the promise keeps running', () => {
    const before = given(...stories.repairing);
    const { ticket } = before
      .when(transferJob, wang, '14:30', toLi)
      .then({ type: 'transferred', from: holding(wang), assignee: holding(li) });
    expect(ticket).toMatchObject({
      status: 'assigned',
      assignee: holding(li),
      acceptedAt: null,
      arrivedAt: null,
    });
    expect(ticket.clocks.resolve).toEqual(before.ticket.clocks.resolve);
  });

  it('T23 from one who waits: the wait ends with their part', () => {
    const { ticket } = given(...stories.paused)
      .when(transferJob, diao, 'Tue 09:00', toLi)
      .then('transferred');
    expect(ticket.waiting).toBeNull();
    expect(ticket.clocks.resolve.pauses.at(-1)?.to).not.toBeNull();
  });

  it('T23 to a vendor by the desk: really notified, and timed', () => {
    const { ticket, messages } = given(...stories.accepted)
      .when(transferJob, diao, '10:00', toVendor)
      .then('transferred');
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ to: { kind: 'person', id: bao.id } }),
        expect.objectContaining({ to: { kind: 'person', id: wang.id } }),
        expect.objectContaining({ title: '已转交专业单位' }),
      ]),
    );
    given(...ticket.timeline)
      .whenTimeIs('12:00')
      .then({ type: 'assignment-lapsed', assignee: holding(bao) });
  });

  it('T23 a vendor that said yes and does not come is told to the supervisor', () => {
    const { messages } = given(
      ...stories.withVendor,
      past('job-accepted', '09:30', {}, bao),
      past('contacted', '09:40', {}, bao),
    )
      .whenTimeIs('Tue 09:30')
      .then({ type: 'vendor-late' });
    expect(messages[0]).toMatchObject({ to: { kind: 'roles', roles: ['dispatcher', 'supervisor'] } });
  });

  it('T23 what a vendor costs is not the technician’s to decide', () => {
    given(...stories.accepted)
      .when(transferJob, wang, '10:00', toVendor)
      .refused('not-allowed', { field: 'staffId' });
  });

  it('T23 needs a reason, somebody else, and somebody who can', () => {
    given(...stories.accepted)
      .when(transferJob, diao, '10:00', { ...toLi, reason: ' ' })
      .refused('reason-missing');
    given(...stories.accepted)
      .when(transferJob, diao, '10:00', { ...toLi, assignee: holding(wang) })
      .refused('already-taken');
    given(...stories.accepted)
      .when(transferJob, diao, '10:00', { ...toLi, candidate: { ...candidate, onDuty: false } })
      .refused('off-duty');
    given(...stories.triaged)
      .when(transferJob, diao, '10:00', toLi)
      .refused('wrong-status');
  });
});

describe('T23 an assignment nobody answers', () => {
  it('T23 goes back to the dispatcher after half an hour, and both learn of it', () => {
    const { ticket, messages } = given(...stories.assigned)
      .whenTimeIs('09:40')
      .then({ type: 'assignment-lapsed', assignee: holding(wang) });
    expect(ticket).toMatchObject({ status: 'triaged', assignee: null, declinedBy: [wang.id] });
    expect(messages).toHaveLength(2);
  });

  it('T23 office time: nobody has to say yes at night', () => {
    given(...stories.triaged, past('assigned', '17:50'))
      .whenTimeIs('20:00')
      .then();
    given(...stories.triaged, past('assigned', '17:50'))
      .whenTimeIs('Tue 08:20')
      .then('clock-warned', 'assignment-lapsed');
  });

  it('T9 what nobody grabs goes back to the dispatcher', () => {
    const { ticket } = given(...stories.offered)
      .whenTimeIs('09:25')
      .then('pool-lapsed');
    expect(ticket.pooled).toBe(false);
  });
});
