import { diagnoseFault } from '@/domain/ticket/decisions/diagnose-fault';
import { given, at, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const facts = {
  diagnosis: '存水弯老化开裂',
  responsibility: 'property' as const,
  chargeable: false,
  expectedFinishAt: at('16:00'),
  parts: '存水弯 1 个',
  warranty: 'over' as const,
  photos: ['cloud://a/b1.jpg'],
};

describe('T10, T14 the diagnosis', () => {
  it('T10 says what is wrong, who pays, when it will be done and with which parts; work starts', () => {
    const { ticket } = given(...stories.onSite)
      .when(diagnoseFault, wang, '14:10', facts)
      .then({ type: 'diagnosed', ...facts });
    const { diagnosis: text, photos: _photos, ...rest } = facts;
    expect(ticket).toMatchObject({ status: 'repairing', diagnosis: { text, ...rest } });
  });

  it('T10 may be corrected while the work goes on', () => {
    given(...stories.repairing)
      .when(diagnoseFault, wang, '14:30', facts)
      .then('diagnosed');
  });

  it('T10 cannot be expected to have finished before', () => {
    given(...stories.onSite)
      .when(diagnoseFault, wang, '14:10', { ...facts, expectedFinishAt: at('13:00') })
      .refused('invalid-input', { field: 'expectedFinishAt' });
  });

  it('T13 is made on site, by the holder', () => {
    given(...stories.accepted)
      .when(diagnoseFault, wang, '14:10', facts)
      .refused('wrong-status');
    given(...stories.onSite)
      .when(diagnoseFault, li, '14:10', facts)
      .refused('not-your-job');
  });
});
