import type { Point } from '../../../src/domain/ticket/facts';
import { _, aggregate } from '../store';

/** What somebody holds now, and where they were last seen at work. */
export interface OpenJobs {
  load: number;
  spot: Point | null;
}

/** How many jobs each of these people holds now, and the place of one of them (T9); one aggregation over the index of jobs. */
export async function openJobs(personIds: string[]): Promise<Map<string, OpenJobs>> {
  const rows = await aggregate<{ _id: string; jobs: number; spot: Point | null }>('tickets', [
    ['match', { 'assignee.id': _.in(personIds), active: true, stage: 'field' }],
    ['group', { _id: '$assignee.id', jobs: { $sum: 1 }, spot: { $first: '$place.location' } }],
    ['limit', 500],
  ]);
  return new Map(rows.map(({ _id, jobs, spot }) => [_id, { load: jobs, spot: spot ?? null }]));
}
