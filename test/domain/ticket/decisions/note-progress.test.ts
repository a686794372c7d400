import { noteProgress } from '@/domain/ticket/decisions/note-progress';
import { given, at, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const facts = { note: '配件已到，继续安装', photos: [] };

describe('T11 news while the work goes on', () => {
  it('T11 reaches the resident and starts the silence anew', () => {
    const { ticket, messages } = given(...stories.repairing)
      .when(noteProgress, wang, '14:40', facts)
      .then({ type: 'progress-noted', ...facts });
    expect(ticket).toMatchObject({ status: 'repairing', newsAt: at('14:40') });
    expect(messages).toMatchObject([{ body: facts.note, to: { id: people.zhang.id } }]);
  });

  it('T11 is the holder’s to give, and not about finished work', () => {
    given(...stories.repairing)
      .when(noteProgress, li, '14:40', facts)
      .refused('not-your-job');
    given(...stories.completed)
      .when(noteProgress, wang, '15:30', facts)
      .refused('wrong-status');
  });
});
