import type { ImportView } from '../../../src/contract/onboarding/import-view';
import { demand } from '../../_kit/call-context';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { importView, IMPORTS, type ImportDoc } from '../../_kit/people/import/import-doc';

/** Characters of wrong rows one answer may carry: an answer may have a megabyte, and a Chinese heading takes three bytes a character. */
const MOST_WORDS = 200_000;

/** P1: newest first. */
export const listImports = procedure('onboarding.list-imports', {
  handle: async ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    const page = await pageOf(
      {
        collection: IMPORTS,
        where: { communityId },
        by: { field: 'createdAt', direction: 'desc' },
        cursor,
        fields: {
          ...{
            communityId: true,
            kind: true,
            fileName: true,
            status: true,
            rows: true,
            bad: true,
            badRows: true,
          },
          ...{ unknownColumns: true, counts: true, next: true, total: true, createdAt: true },
        },
      },
      (doc: ImportDoc) => importView(doc),
    );
    return { ...page, items: withinWords(page.items) };
  },
});

/** Of many hopeless sheets the newest keep their wrong rows; the others say only how many there were. */
function withinWords(items: ImportView[]): ImportView[] {
  let left = MOST_WORDS;
  return items.map((view) => {
    left -= JSON.stringify(view.badRows).length;
    return left >= 0 ? view : { ...view, badRows: [] };
  });
}
