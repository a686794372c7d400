import {
  houseWords,
  type ReplyTemplate,
  type TemplateSubject,
} from '../../../src/domain/complaint/words/house-words';
import { wordsOverride } from '../../../src/domain/complaint/words/words-override';
import { communityOf, demand } from '../../_kit/call-context';
import { DIRECTORY } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { _, updateWhere } from '../../_kit/store';

/** C7: the company's own words, kept as its differences from the default. */
export const saveWords = procedure('complaint.save-words', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, forbidden, templates }, call) => {
    demand(call, { communityId });
    const before = houseWords(communityOf(call, communityId).words);
    const written = templates as Partial<Record<TemplateSubject, ReplyTemplate>>;
    const words = wordsOverride({ forbidden, templates: written }, before);
    const _id = `community:${communityId}` as const;
    // Set whole: a template step that is the default again must not stay behind.
    await updateWhere(DIRECTORY, { _id }, { words: _.set(words) });
    forget(_id);
    return houseWords(words);
  },
});
