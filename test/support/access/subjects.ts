import type { CallDoc } from '../../../cloudfunctions/_kit/delivery/calls/call-doc';
import type { HouseDoc, PersonDoc } from '../../../cloudfunctions/_kit/directory';
import { addressKeyOf } from '../../../cloudfunctions/_kit/people/address-key';
import { bindingIdOf, nothingOwed, type BindingDoc } from '../../../cloudfunctions/_kit/people/homes/binding';
import type { LeftoverDoc } from '../../../cloudfunctions/_kit/people/house/leftover-doc';
import type { ImportDoc } from '../../../cloudfunctions/_kit/people/import/import-doc';
import type { CheckDoc } from '../../../cloudfunctions/_kit/safety/check-doc';
import { seal } from '../../../cloudfunctions/_kit/seal';
import { personDocOf, tester, type Tester } from './cast';
import type { Known } from './input-of';

/** The house that operations on houses are tried on, and how somebody types its address. */
export const HOUSE = 'c1x0101';
export const ADDRESS = { building: '1', unit: '1', room: '0101' };

type Add = (collection: string, doc: object) => Promise<unknown>;

const home = { area: '1栋1单元', location: { latitude: 31.2, longitude: 121.4 } };
const AT = 1_700_000_000_000;

/** A question for a house by somebody, waiting. */
export function claimOf(personId: string, houseId: string): BindingDoc {
  return {
    _id: bindingIdOf(houseId, personId),
    ...{ communityId: 'c1', houseId, personId, relation: 'tenant', status: 'pending', way: 'agent' },
    ...{ area: home.area, detail: seal('0101室'), name: seal('某某某'), phone: seal('13700000000') },
    ...{ match: 'none', disputed: false, askedAt: AT, decidedAt: null, decidedBy: null, reason: '' },
    ...nothingOwed,
  };
}

/** A tenant of the house, whom nothing else is tried on: ending their stay changes no other case. */
export async function addMember(add: Add, key: string): Promise<string> {
  const one = tester(key, { house: HOUSE });
  const doc: PersonDoc = personDocOf(one);
  await add('directory', { ...doc, homes: doc.homes.map((entry) => ({ ...entry, relation: 'tenant' })) });
  return one.id;
}

/** What operations name beside tickets, complaints and visits, made once in c1: known by the keys of the inputs. */
export async function makeSubjects(add: Add, cast: readonly Tester[]): Promise<Known> {
  const house: HouseDoc = {
    ...{ _id: `house:${HOUSE}`, kind: 'house', houseId: HOUSE, communityId: 'c1', buildingId: 'b1' },
    ...{ ...home, detail: seal('0101室'), handedOverAt: null, addressKey: addressKeyOf('c1', ADDRESS) },
  };
  await add('directory', house);
  const asker = tester('asker', {});
  await add('directory', personDocOf(asker));
  const claim = claimOf(asker.id, HOUSE);
  await add('bindings', claim);
  for (const { id } of cast) await add('bindings', claimOf(id, 'c1x0303'));
  const closing = { closedAt: null, closedNote: '', closedBy: '' };
  const leftover: LeftoverDoc = {
    ...{
      _id: 'l1',
      communityId: 'c1',
      houseId: HOUSE,
      text: '门锁',
      openedAt: AT,
      openedBy: '客服',
      ...closing,
    },
  };
  await add('leftovers', leftover);
  const plan: ImportDoc = {
    ...{ _id: 'i1', communityId: 'c1', kind: 'homes', fileName: 'a.csv', status: 'preview', rows: 0, bad: 0 },
    ...{ badRows: [], unknownColumns: [], counts: { houses: 0, residents: 0, staff: 0 } },
    ...{ next: 0, total: 0, createdBy: 'somebody', createdAt: AT },
  } as unknown as ImportDoc;
  await add('imports', plan);
  const task: CallDoc = {
    ...{ _id: 'call1', to: asker.id, docId: 'none', communityId: 'c1', kind: 'quoted', urgent: false },
    ...{ active: true, taker: null, takenAt: null, tries: [], outcome: null, note: '', doneAt: null },
    ...{ version: 1, number: 'N0', area: home.area, title: '报价', body: '请答复', messageAt: AT, at: AT },
    requests: [],
  };
  await add('calls', task);
  const flagged: CheckDoc = {
    ...{
      _id: 'check1',
      collection: 'tickets',
      docId: 'none',
      number: 'N0',
      communityId: 'c1',
      person: asker.id,
    },
    ...{ at: AT, texts: ['某句话'], files: [], state: 'flagged', bad: ['某句话'], dueAt: null, tries: 1 },
    ...{ traceIds: [], traceFiles: [], review: true, decidedBy: null },
  };
  await add('checks', flagged);
  await add('inbox', {
    ...{ _id: 'dead1', to: asker.id, docId: 'none', communityId: 'c1', at: AT, deadAt: AT, code: 47003 },
    ...{ title: '报价', values: { number: 'N0', area: home.area, status: '', note: '' }, tries: 1 },
  });
  return {
    houseId: HOUSE,
    claimId: claim._id,
    leftoverId: leftover._id,
    importId: plan._id,
    callId: task._id,
    checkId: flagged._id,
    spotIds: ['c1xs01'],
    personId: await addMember(add, 'lodger'),
  };
}
