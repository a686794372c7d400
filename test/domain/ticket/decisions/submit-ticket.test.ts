import { submitTicket } from '@/domain/ticket/decisions/submit-ticket';
import { given, at, past, people, report } from '../../../support/ticket-kit';

const { type: _type, by: _by, at: _at, ...facts } = report();

describe('T1–T3 a report becomes a ticket', () => {
  it('T1 keeps the channel, and signs as a resident what came by form or code', () => {
    expect(submitTicket({ ...facts, at: at('09:00'), by: people.zhang })).toEqual([report()]);
    const [event] = submitTicket({ ...facts, channel: 'qr', at: at('09:00'), by: people.wang });
    expect(event).toMatchObject({ channel: 'qr', by: { role: 'resident' } });
  });

  it('T1 signs as the agent what an agent entered for somebody', () => {
    const [event] = submitTicket({ ...facts, channel: 'phone', at: at('09:00'), by: people.ke });
    expect(event).toMatchObject({ channel: 'phone', by: { id: people.ke.id, role: 'agent' } });
  });

  it('T3, T7 starts unread, with both promises of its urgency running', () => {
    const { ticket } = given(report());
    expect(ticket).toMatchObject({ id: 't1', status: 'submitted', round: 1, assignee: null });
    expect(ticket.clocks.respond).toMatchObject({ startedAt: at('09:00'), targetMinutes: 1440 });
    expect(ticket.clocks.resolve).toMatchObject({ startedAt: at('09:00'), targetMinutes: 4320 });
  });

  it('T7 freezes the terms it was promised under', () => {
    const own = { clocks: { normal: { respondMinutes: 60 } } };
    expect(given(report({ terms: own })).ticket.clocks.respond.targetMinutes).toBe(60);
  });

  it('T3 a timeline cannot begin in the middle', () => {
    expect(() => given(past('assigned', '09:10'))).toThrow('a timeline cannot begin with assigned');
  });
});
