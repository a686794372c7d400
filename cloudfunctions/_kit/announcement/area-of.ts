import { stop } from '../refused';
import { buildingsOf } from './buildings-of';

const MOST_NAMED = 4;

/** How the buildings of a notice read: 全小区, 3栋、5栋, 1栋、2栋、3栋、4栋等6栋楼. Refusal: invalid-input (buildings) for one that is not there. */
export async function areaOf(communityId: string, buildings: readonly string[]): Promise<string> {
  if (buildings.length === 0) return '全小区';
  const chosen = (await buildingsOf(communityId)).filter(({ id }) => buildings.includes(id));
  if (chosen.length < new Set(buildings).size) stop('invalid-input', { field: 'buildings' });
  const names = chosen.slice(0, MOST_NAMED).map(({ name }) => name);
  return names.join('、') + (chosen.length > MOST_NAMED ? `等${chosen.length}栋楼` : '');
}
