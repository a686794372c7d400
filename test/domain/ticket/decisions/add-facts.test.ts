import { addFacts } from '@/domain/ticket/decisions/add-facts';
import { given, people, stories } from '../../../support/ticket-kit';

const { zhang, wang } = people;
const facts = { text: '楼下也漏了', photos: ['cloud://a/2.jpg'] };

describe('T21 adding what was forgotten', () => {
  it('T21 is kept word for word and told to whoever holds the job', () => {
    const { messages } = given(...stories.accepted)
      .when(addFacts, zhang, '10:00', facts)
      .then({ type: 'facts-added', ...facts });
    expect(messages).toMatchObject([{ to: { id: wang.id }, body: expect.stringContaining(facts.text) }]);
  });

  it('T21 not after the end', () => {
    given(...stories.closed)
      .when(addFacts, zhang, '20:00', facts)
      .refused('wrong-status');
    given(...stories.cancelled)
      .when(addFacts, zhang, '20:00', facts)
      .refused('wrong-status');
  });
});
