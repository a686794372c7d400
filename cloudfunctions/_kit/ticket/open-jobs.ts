import type { Point } from '../../../src/domain/ticket/facts';
import { repeatKey } from '../../../src/domain/ticket/similar';
import type { Ticket } from '../../../src/domain/ticket/state';
import { _, aggregate } from '../store';

/** What somebody holds now, where they were last seen at work, and how often they mended the fault in question before. */
export interface OpenJobs {
  load: number;
  spot: Point | null;
  mendedHere: number;
}

/** Tickets that one person holds now, that one mended, or both; the other is null. */
interface Row {
  _id: { holder: string | null; mender: string | null };
  tickets: number;
  spot: Point | null;
}

const MOST_ROWS = 500;
const nobody: OpenJobs = { load: 0, spot: null, mendedHere: 0 };

/**
 * How many jobs each of these people holds now, and the place of one of them (T9); with a ticket, also how often anybody mended the
 * same fault at the same place before, of which only what was really fixed counts. One aggregation, each half over its own index.
 */
export async function openJobs(personIds: string[], ticket?: Ticket): Promise<Map<string, OpenJobs>> {
  const held = { 'assignee.id': _.in(personIds), active: true, stage: 'field' };
  const isHeld = { $and: [{ $eq: ['$active', true] }, { $eq: ['$stage', 'field'] }] };
  const key = ticket ? repeatKey(ticket.place, ticket.classification.fault) : null;
  const mended = { repeatKey: key, 'completion.outcome': 'fixed' };
  const isMended = {
    $and: [
      { $eq: ['$repeatKey', key] },
      { $eq: ['$completion.outcome', 'fixed'] },
      { $ne: ['$_id', ticket?.id] },
    ],
  };
  const rows = await aggregate<Row>('tickets', [
    ['match', ticket ? _.or([held, mended]) : held],
    [
      'group',
      {
        _id: {
          holder: { $cond: [isHeld, '$assignee.id', null] },
          mender: ticket ? { $cond: [isMended, '$completion.fixer.id', null] } : null,
        },
        tickets: { $sum: 1 },
        spot: { $first: '$place.location' },
      },
    ],
    ['limit', MOST_ROWS],
  ]);
  return tally(rows);
}

function tally(rows: readonly Row[]): Map<string, OpenJobs> {
  const people = new Map<string, OpenJobs>();
  const of = (id: string): OpenJobs => people.get(id) ?? nobody;
  for (const { _id, tickets, spot } of rows) {
    const { holder, mender } = _id;
    if (holder)
      people.set(holder, {
        ...of(holder),
        load: of(holder).load + tickets,
        spot: of(holder).spot ?? spot ?? null,
      });
    if (mender) people.set(mender, { ...of(mender), mendedHere: of(mender).mendedHere + tickets });
  }
  return people;
}
