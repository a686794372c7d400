import { stillLate } from '@/domain/ticket/alarms/still-late';
import { given, past, stories } from '../../../support/ticket-kit';

const late = (...events: Parameters<typeof given>) => {
  const { ticket } = given(...events)
    .whenTimeIs('10:06')
    .then();
  return stillLate(ticket);
};

describe('T12 what leaders see as overdue', () => {
  it('T12 nothing while every promise is still running', () => {
    expect(late(...stories.accepted, past('contacted', '09:40'))).toBe(false);
  });

  it('T10, T12 the first call, until it is made', () => {
    const missed = [...stories.accepted, past('contact-overdue', '09:50')] as const;
    expect(late(...missed)).toBe(true);
    expect(late(...missed, past('contacted', '10:05'))).toBe(false);
  });
});
