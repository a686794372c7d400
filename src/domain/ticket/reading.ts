import type { CommunityPolicy } from '../policy/community-policy';
import { metresTo } from './distance';
import type { Reading } from './events/job-events';
import type { Place, Point } from './facts';

/** How far from the job somebody stood, for the record (T13): too far is noted, and never blocks the work, because readings err. */
export function readingAt(
  place: Pick<Place, 'location'>,
  location: Point | null,
  { onSiteRadiusMetres }: Pick<CommunityPolicy, 'onSiteRadiusMetres'>,
): Reading {
  const distanceMetres = metresTo(place, location);
  const far = distanceMetres !== null && distanceMetres > onSiteRadiusMetres;
  return { location, distanceMetres, ...(far ? { far } : {}) };
}
