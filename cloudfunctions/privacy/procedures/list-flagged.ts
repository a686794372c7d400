import type { Flagged } from '../../../src/contract/privacy/list-flagged';
import { demand } from '../../_kit/call-context';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { CHECKS, type CheckDoc } from '../../_kit/safety/check-doc';

/** P6: one read. */
export const listFlagged = procedure('privacy.list-flagged', {
  handle: ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    const list = {
      collection: CHECKS,
      where: { communityId, review: true },
      by: { field: 'at', direction: 'desc' as const },
      cursor,
      fields: {
        _id: true,
        at: true,
        collection: true,
        docId: true,
        number: true,
        state: true,
        texts: true,
        files: true,
        bad: true,
      } as const,
    };
    return pageOf(list, (doc: CheckDoc): Flagged => {
      const checked = doc.state === 'flagged';
      const shown = (all: string[]) => (checked ? all.filter((one) => doc.bad.includes(one)) : all);
      return {
        id: doc._id,
        at: doc.at,
        kind: doc.collection === 'tickets' ? 'ticket' : 'complaint',
        docId: doc.docId,
        number: doc.number,
        checked,
        texts: shown(doc.texts),
        files: shown(doc.files),
      };
    });
  },
});
