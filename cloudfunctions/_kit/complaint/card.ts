import type { ComplaintCard } from '../../../src/contract/complaint/views';
import type { Actor } from '../../../src/domain/access/roles';
import { goalPromiseOf, stepPromiseOf } from '../../../src/domain/complaint/next-promise';
import { readerOf } from '../../../src/domain/complaint/reader';
import { stageOf } from '../../../src/domain/complaint/stage';
import type { Complaint } from '../../../src/domain/complaint/state';
import { statusNameOf } from '../../../src/domain/complaint/status';
import { withoutUnsafe } from '../safety/hide';

/** The fields a card needs: lists leave timeline, outbox and everything sealed behind. */
export const cardFields = {
  _id: true,
  number: true,
  version: true,
  sort: true,
  status: true,
  channel: true,
  'place.area': true,
  text: true,
  unsafe: true,
  photos: true,
  kind: true,
  level: true,
  suggested: true,
  department: true,
  handler: true,
  owner: true,
  subjects: true,
  'complainant.id': true,
  'complainant.hidden': true,
  round: true,
  clocks: true,
  terms: true,
  visit: true,
  createdAt: true,
  updatedAt: true,
  rank: true,
  improveDueAt: true,
} as const;

/** What {@link cardFields} brings back. */
export type CardSource = Pick<
  Complaint,
  | 'number'
  | 'sort'
  | 'status'
  | 'channel'
  | 'text'
  | 'photos'
  | 'kind'
  | 'level'
  | 'suggested'
  | 'department'
  | 'handler'
  | 'owner'
  | 'subjects'
  | 'round'
  | 'clocks'
  | 'terms'
  | 'visit'
  | 'createdAt'
  | 'updatedAt'
> & { place: Pick<Complaint['place'], 'area'>; complainant: Pick<Complaint['complainant'], 'id' | 'hidden'> };

/** A record in a list as `reader` may see it; null when it is about them (C6). */
export function complaintCard(
  id: string,
  version: number,
  source: CardSource,
  reader: Actor,
  now: number,
): ComplaintCard | null {
  const role = readerOf(reader, source as Complaint);
  if (role === 'barred') return null;
  const covered = source.complainant.hidden && role !== 'complainant' && role !== 'staff';
  const text = Array.from(source.text).slice(0, 60).join('');
  return {
    id,
    number: source.number,
    version,
    sort: source.sort,
    status: source.status,
    statusName: statusNameOf(source),
    stage: stageOf(source),
    channel: source.channel,
    area: covered ? '本小区' : source.place.area,
    text: role === 'complainant' ? text : withoutUnsafe(text, source),
    photoCount: source.photos.length,
    kind: source.kind,
    level: source.level ?? source.suggested?.level ?? null,
    department: source.department,
    handlerAlias: source.handler?.alias ?? null,
    ownerAlias: source.owner?.alias ?? null,
    round: source.round,
    promise: stepPromiseOf(source, now),
    goal: goalPromiseOf(source, now),
    visitTries: source.visit.tries.length,
    createdAt: source.createdAt,
    updatedAt: source.updatedAt,
  };
}
