import { messagesOf } from '@/domain/notification/messages-of';
import { shorten, templateData } from '@/domain/notification/template-data';
import { report, stories, ticketOf } from '../../support/ticket-kit';

describe('N2 the fields of a subscription message', () => {
  it('N2 shortens visibly to the field’s limit, counting an emoji as one', () => {
    expect(shorten('一二三四五六', 5)).toBe('一二三四…');
    expect(shorten('👍👍👍', 3)).toBe('👍👍👍');
    expect(shorten(' 有\n换行  和空格 ', 20)).toBe('有 换行 和空格');
  });

  it('N2 every field of every step is filled and fits', () => {
    for (const events of Object.values(stories)) {
      const ticket = ticketOf(...events);
      for (const message of ticket.timeline.flatMap((event, n) => messagesOf(event, ticket, 1, n)))
        for (const [field, { value }] of Object.entries(templateData(message))) {
          const limit = field.startsWith('phrase') ? 5 : field.startsWith('character_string') ? 32 : 20;
          expect([field, value.length > 0 && Array.from(value).length <= limit]).toEqual([field, true]);
        }
    }
  });

  it('N2 times are written as WeChat wants them, in China', () => {
    const [message] = messagesOf(report(), ticketOf(report()), 1, 0);
    expect(message && templateData(message).time4).toEqual({ value: '2026年11月23日 09:00' });
  });
});
