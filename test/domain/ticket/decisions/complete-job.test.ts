import { completeJob } from '@/domain/ticket/decisions/complete-job';
import { given, at, holding, past, people, report, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const done = {
  outcome: 'fixed' as const,
  summary: '已更换存水弯',
  photos: { before: [], during: [], after: ['cloud://a/a1.jpg'] },
  outsidePhone: null,
  concealed: false,
  followOn: null,
};
const bare = past('diagnosed', '14:10', { photos: [] });
const three = ['cloud://a/b1.jpg', 'cloud://a/b2.jpg', 'cloud://a/b3.jpg'];

describe('T13 completing the work', () => {
  it('T13 keeps outcome, words, photos and who did it; all promises end', () => {
    const { ticket } = given(...stories.repairing)
      .when(completeJob, wang, '15:00', done)
      .then({ type: 'completed', ...done });
    expect(ticket).toMatchObject({
      status: 'completed',
      completion: { at: at('15:00'), outcome: 'fixed', fixer: holding(wang) },
      clocks: { resolve: { stoppedAt: at('15:00') } },
    });
  });

  it('T13 needs three photos from before; those of the diagnosis count, the same one counts once', () => {
    given(...stories.onSite, bare)
      .when(completeJob, wang, '15:00', done)
      .refused('photos-missing', { field: 'photos.before', detail: { least: 3, got: 0 } });
    given(...stories.onSite, past('diagnosed', '14:10', { photos: three.slice(0, 2) }))
      .when(completeJob, wang, '15:00', { ...done, photos: { ...done.photos, before: three.slice(1) } })
      .then('completed');
    given(...stories.onSite, past('diagnosed', '14:10', { photos: three.slice(0, 2) }))
      .when(completeJob, wang, '15:00', { ...done, photos: { ...done.photos, before: three.slice(0, 1) } })
      .refused('photos-missing', { detail: { got: 2 } });
  });

  it('T13 needs a photo from after', () => {
    given(...stories.repairing)
      .when(completeJob, wang, '15:00', { ...done, photos: { before: [], during: [], after: [] } })
      .refused('photos-missing', { field: 'photos.after', detail: { least: 1, got: 0 } });
  });

  it('T13 how many photos is the community’s to say', () => {
    const own = report({ terms: { minBeforePhotos: 0, minAfterPhotos: 0 } });
    given(own, ...stories.onSite.slice(1), bare)
      .when(completeJob, wang, '15:00', { ...done, photos: { before: [], during: [], after: [] } })
      .then('completed');
  });

  it('T18 a second visit shows its own beginning: photos of the first do not count', () => {
    const again = [
      past('assigned', '18:10', { round: 2 }),
      past('job-accepted', '18:20'),
      past('arrived', '18:40'),
      past('diagnosed', '18:50', { photos: [] }),
    ];
    given(...stories.reopened, ...again)
      .when(completeJob, wang, '19:00', done)
      .refused('photos-missing');
  });

  it('T14 cannot serve: no photos asked, but an outside number given', () => {
    const not = { ...done, outcome: 'not-served' as const, photos: { before: [], during: [], after: [] } };
    given(...stories.onSite, bare)
      .when(completeJob, wang, '15:00', not)
      .refused('invalid-input', { field: 'outsidePhone' });
    const { messages } = given(...stories.onSite, bare)
      .when(completeJob, wang, '15:00', { ...not, outsidePhone: '0755-12345' })
      .then('completed');
    expect(messages[0]?.body).toContain('0755-12345');
  });

  it('T13 is the holder’s, and not before the diagnosis', () => {
    given(...stories.repairing)
      .when(completeJob, li, '15:00', done)
      .refused('not-your-job');
    given(...stories.onSite)
      .when(completeJob, wang, '15:00', done)
      .refused('wrong-status');
  });
});
