import type { VisitCard } from '../../../src/contract/visit/views';
import type { Visit } from '../../../src/domain/visit/state';
import { demand } from '../../_kit/call-context';
import { complaintCard, cardFields, type CardSource } from '../../_kit/complaint/card';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { _ } from '../../_kit/store';
import { visitCard, visitFields } from '../../_kit/visit/view';

type ComplaintRow = CardSource & { _id: string; version: number; visitDueAt: number };
type VisitRow = Omit<Visit, 'id'> & { _id: string };

/** V3: everything owed, the most urgent first; one read. */
export const listDue = procedure('visit.list-due', {
  handle: ({ communityId, of, cursor }, call) => {
    demand(call, { communityId });
    const where = { communityId, visitDueAt: _.gt(0) };
    const by = { field: 'visitDueAt', direction: 'asc' } as const;
    if (of === 'repair') {
      return pageOf({ collection: 'visits', where, by, cursor, fields: visitFields }, (row: VisitRow) =>
        visitCard({ ...row, id: row._id }),
      );
    }
    return pageOf(
      { collection: 'complaints', where, by, cursor, fields: { ...cardFields, visitDueAt: true } },
      (row: ComplaintRow): VisitCard | null => {
        const card = complaintCard(row._id, row.version, row, call.actor, call.now);
        return (
          card && {
            id: card.id,
            of: 'complaint',
            number: card.number,
            area: card.area,
            rule: 'complaint',
            kind: card.kind,
            from: card.updatedAt,
            dueAt: row.visitDueAt,
            tries: card.visitTries,
            ticketId: null,
          }
        );
      },
    );
  },
});
