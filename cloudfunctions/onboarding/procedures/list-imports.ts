import { demand } from '../../_kit/call-context';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { importView, IMPORTS, type ImportDoc } from '../../_kit/people/import/import-doc';

/** P1: newest first. */
export const listImports = procedure('onboarding.list-imports', {
  handle: async ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    return pageOf(
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
            faults: true,
          },
          ...{ unknownColumns: true, counts: true, next: true, total: true, createdAt: true },
        },
      },
      (doc: ImportDoc) => importView(doc),
    );
  },
});
