import { _, aggregate } from '../store';

/** How many jobs each of these people holds now (T9); one aggregation over the index of jobs. */
export async function openJobs(personIds: string[]): Promise<Map<string, number>> {
  const rows = await aggregate<{ _id: string; jobs: number }>('tickets', [
    ['match', { 'assignee.id': _.in(personIds), active: true, stage: 'field' }],
    ['group', { _id: '$assignee.id', jobs: { $sum: 1 } }],
    ['limit', 500],
  ]);
  return new Map(rows.map((row) => [row._id, row.jobs]));
}
