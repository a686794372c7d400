import type { HouseHit } from '../../../src/contract/community/find-house';
import { demand } from '../../_kit/call-context';
import { DIRECTORY, type HouseDoc, type PersonDoc } from '../../_kit/directory';
import { maskName, maskPhone } from '../../_kit/mask';
import { registeredAt, registeredHomes } from '../../_kit/people/registered';
import { procedure } from '../../_kit/procedure';
import { unseal } from '../../_kit/seal';
import { _, find } from '../../_kit/store';

const MOST_HITS = 20;
const PAGE = 1000;
/** A community of more than this many doors or people is several. */
const MOST_PAGES = 20;

type Resident = Pick<PersonDoc, 'name' | 'phone' | 'homes'>;
type House = Pick<HouseDoc, 'houseId' | 'area' | 'detail'>;

/**
 * T1: an address is found by the index of areas; a bare number or a name is compared here, page by page: sealed text cannot be
 * searched in the database, and an agent searches a few times a call, not on every key. The person named comes first, then doors as counted.
 */
export const findHouse = procedure('community.find-house', {
  handle: async ({ communityId, query }, call) => {
    demand(call, { communityId });
    const words = query.replace(/\s+/g, '');
    const building = buildingIn(words);
    const homes =
      building === null
        ? [...(await homesOfPeople(communityId, words)), ...(await registeredHomes(communityId, words))]
        : [];
    const houses = await housesOf(communityId, building);
    const hits = houses
      .map(({ houseId, area, detail }) => ({ houseId, label: area + unseal(detail) }))
      .filter(({ houseId, label }) => homes.includes(houseId) || matches(label, words))
      .sort(
        (a, b) =>
          Number(homes.includes(b.houseId)) - Number(homes.includes(a.houseId)) ||
          a.label.localeCompare(b.label, 'zh', { numeric: true }),
      )
      .slice(0, MOST_HITS);
    const found = hits.map(({ houseId }) => houseId);
    const [people, registered] = await Promise.all([peopleAt(found), registeredAt(found)]);
    return hits.map(({ houseId, label }): HouseHit => ({
      houseId,
      label,
      people: [
        ...people.filter((one) => one.homes.some((home) => home.houseId === houseId)),
        ...registered.filter((one) => one.houseId === houseId),
      ].map(({ name, phone }) => ({
        name: maskName(name ? unseal(name) : ''),
        phone: maskPhone(phone ? unseal(phone) : ''),
      })),
    }));
  },
});

/** The building of an address: 3栋1501, 3-1501 and 3栋2单元1501 begin with it. Null for a name, a phone or a bare room. */
function buildingIn(words: string): string | null {
  return /^(\d{1,3})\D/.exec(words)?.[1] ?? null;
}

/** 3栋1501, 3-1501 and 3栋2单元1501 all mean the same door. */
function matches(label: string, words: string): boolean {
  const parts = words.match(/\d+/g) ?? [];
  const known: string[] = label.match(/\d+/g) ?? [];
  const inOrder = parts.reduce((from, part) => (from < 0 ? from : known.indexOf(part, from) + 1 || -1), 0);
  return label.includes(words) || (parts.length > 1 && inOrder > 0);
}

/** The doors of a building, or of the whole community. */
function housesOf(communityId: string, building: string | null): Promise<House[]> {
  // 3栋 and 30栋 both lie in the range of "3"; the labels are compared afterwards.
  const area = building === null ? {} : { area: _.and([_.gte(building), _.lt(`${building}\uffff`)]) };
  return paged<House>({ kind: 'house', communityId, ...area }, { houseId: true, area: true, detail: true }, [
    'area',
    '_id',
  ]);
}

/** The homes of everybody with this name, or whose number ends so. */
async function homesOfPeople(communityId: string, words: string): Promise<string[]> {
  const where = { 'homes.communityId': communityId, kind: 'person' };
  const people = await paged<Resident>(where, { name: true, phone: true, homes: true }, ['_id']);
  return people
    .filter(({ name, phone }) => (name && unseal(name) === words) || (phone && unseal(phone).endsWith(words)))
    .flatMap(({ homes }) => homes.map((home) => home.houseId));
}

async function peopleAt(houseIds: string[]): Promise<Resident[]> {
  if (houseIds.length === 0) return [];
  return find<Resident>(DIRECTORY, {
    where: { 'homes.houseId': _.in(houseIds), kind: 'person' },
    fields: { name: true, phone: true, homes: true },
    limit: PAGE,
  });
}

async function paged<T>(
  where: Record<string, unknown>,
  fields: Record<string, true>,
  order: string[],
): Promise<T[]> {
  const found: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const more = await find<T>(DIRECTORY, {
      where,
      fields,
      order: order.map((field) => [field, 'asc']),
      limit: PAGE,
      skip: page * PAGE,
    });
    found.push(...more);
    if (more.length < PAGE) break;
  }
  return found;
}
