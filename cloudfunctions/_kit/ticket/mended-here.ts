import { repeatKey } from '../../../src/domain/ticket/similar';
import type { Completion, Ticket } from '../../../src/domain/ticket/state';
import { find } from '../store';

const MOST_EARLIER = 10;

/** Who mended the same fault at the same place lately, an id for each time (T9); only what was really fixed counts. One read. */
export async function mendedHere(ticket: Ticket): Promise<string[]> {
  const rows = await find<{ _id: string; completion: Pick<Completion, 'outcome' | 'fixer'> | null }>(
    'tickets',
    {
      where: { repeatKey: repeatKey(ticket.place, ticket.classification.fault) },
      order: [['createdAt', 'desc']],
      fields: { _id: true, 'completion.outcome': true, 'completion.fixer': true },
      limit: MOST_EARLIER,
    },
  );
  return rows.flatMap(({ _id, completion }) =>
    _id !== ticket.id && completion?.outcome === 'fixed' && completion.fixer ? [completion.fixer.id] : [],
  );
}
