import type { HouseHit } from '../../../src/contract/community/find-house';
import { demand } from '../../_kit/call-context';
import { DIRECTORY, type HouseDoc, type PersonDoc } from '../../_kit/directory';
import { maskName, maskPhone } from '../../_kit/mask';
import { procedure } from '../../_kit/procedure';
import { unseal } from '../../_kit/seal';
import { find } from '../../_kit/store';

const MOST_HITS = 20;
/** The server gives no more in one read; a larger community is searched by its first thousand. */
const MOST_READ = 1000;

type Resident = Pick<PersonDoc, 'name' | 'phone' | 'homes'>;
type House = Pick<HouseDoc, 'houseId' | 'area' | 'detail'>;

/**
 * T1: two indexed reads, then the sealed rooms, names and phones are compared here: sealed text cannot be searched in the
 * database, and an agent searches a few times a call, not on every key.
 */
export const findHouse = procedure('community.find-house', {
  handle: async ({ communityId, query }, call) => {
    demand(call, { communityId });
    const [houses, residents] = await Promise.all([housesOf(communityId), residentsOf(communityId)]);
    const people = residents.map(({ name, phone, homes }) => ({
      name: name ? unseal(name) : '',
      phone: phone ? unseal(phone) : '',
      houseIds: homes.map((home) => home.houseId),
    }));
    const words = query.replace(/\s+/g, '');
    const byPerson = new Set(
      people
        .filter(({ name, phone }) => name === words || phone.endsWith(words))
        .flatMap((one) => one.houseIds),
    );
    return houses
      .map(({ houseId, area, detail }) => ({ houseId, label: area + unseal(detail) }))
      .filter(({ houseId, label }) => byPerson.has(houseId) || matches(label, words))
      .slice(0, MOST_HITS)
      .map(({ houseId, label }): HouseHit => ({
        houseId,
        label,
        people: people
          .filter((one) => one.houseIds.includes(houseId))
          .map(({ name, phone }) => ({ name: maskName(name), phone: maskPhone(phone) })),
      }));
  },
});

/** 3栋1501, 3-1501 and 3栋2单元1501 all mean the same door. */
function matches(label: string, words: string): boolean {
  const parts = words.match(/\d+/g) ?? [];
  const known: string[] = label.match(/\d+/g) ?? [];
  const inOrder = parts.reduce((from, part) => (from < 0 ? from : known.indexOf(part, from) + 1 || -1), 0);
  return label.includes(words) || (parts.length > 1 && inOrder > 0);
}

async function housesOf(communityId: string): Promise<House[]> {
  return find<House>(DIRECTORY, {
    where: { kind: 'house', communityId },
    fields: { houseId: true, area: true, detail: true },
    limit: MOST_READ,
  });
}

async function residentsOf(communityId: string): Promise<Resident[]> {
  return find<Resident>(DIRECTORY, {
    where: { 'homes.communityId': communityId, kind: 'person' },
    fields: { name: true, phone: true, homes: true },
    limit: MOST_READ,
  });
}
