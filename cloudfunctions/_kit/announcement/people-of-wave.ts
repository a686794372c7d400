import { INBOX } from '../delivery/inbox-doc';
import { DIRECTORY, type PersonDoc } from '../directory';
import { _, find } from '../store';
import type { AnnouncementDoc } from './announcement-doc';

/** People read, and told, between two notes of how far we are. */
const PAGE = 100;

/** A page of people: whom to tell, and where the next page begins; null at the end. */
export interface PageOfPeople {
  people: string[];
  next: string | null;
}

/** The residents a notice is for, by their ids, from where the wave stands (N5). */
export async function residentsOf(doc: AnnouncementDoc): Promise<PageOfPeople> {
  const { communityId, buildings, cursor } = doc;
  const rows = await find<PersonDoc>(DIRECTORY, {
    where: { 'homes.communityId': communityId, kind: 'person', _id: _.gt(cursor ?? '') },
    order: [['_id', 'asc']],
    fields: { _id: true, personId: true, homes: true },
    limit: PAGE,
  });
  const concerned = rows.filter(({ homes }) =>
    homes.some(
      (home) =>
        home.communityId === communityId && (buildings.length === 0 || buildings.includes(home.buildingId)),
    ),
  );
  return { people: concerned.map(({ personId }) => personId), next: nextOf(rows) };
}

/** Whoever was told of a notice, wherever they live by now: the same people hear that it is over. */
export async function toldOf(doc: AnnouncementDoc): Promise<PageOfPeople> {
  const rows = await find<{ _id: string; to: string }>(INBOX, {
    where: { docId: doc._id, kind: 'announced', _id: _.gt(doc.cursor ?? '') },
    order: [['_id', 'asc']],
    fields: { _id: true, to: true },
    limit: PAGE,
  });
  return { people: rows.map(({ to }) => to), next: nextOf(rows) };
}

function nextOf(rows: readonly { _id: string }[]): string | null {
  return rows.length === PAGE ? (rows[PAGE - 1]?._id ?? null) : null;
}
