import { complaintCard, cardFields, type CardSource } from '../../_kit/complaint/card';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';

type Row = CardSource & { _id: string; version: number };

/** The caller's own feedback, newest first; one read. */
export const listMine = procedure('complaint.list-mine', {
  handle: ({ filter, cursor }, call) =>
    pageOf(
      {
        collection: 'complaints',
        where: {
          'complainant.id': call.actor.id,
          ...(filter === 'all' ? {} : { active: filter === 'active' }),
        },
        by: { field: 'createdAt', direction: 'desc' },
        cursor,
        fields: cardFields,
      },
      (row: Row) => complaintCard(row._id, row.version, row, call.actor, call.now),
    ),
});
