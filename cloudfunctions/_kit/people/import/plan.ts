import { findColumns } from '../../../../src/domain/people/import/columns';
import { homeHeadings, planHomes, type HomesPlan } from '../../../../src/domain/people/import/plan-homes';
import { planStaff, staffHeadings } from '../../../../src/domain/people/import/plan-staff';
import type { ImportKind, RowFault, Sheet } from '../../../../src/domain/people/import/sheet';
import { phoneIndexOf } from '../../blind-index';
import { DIRECTORY, type HouseDoc } from '../../directory';
import { _, find } from '../../store';
import { addressKeyOf, houseIdOf } from '../address-key';
import { REGISTER, registerIdOf } from '../register';
import type { Batch, HouseOfBatch, ImportDoc } from './import-doc';
import { residentIdOf } from './resident-id';

/** Rows of a batch: one read and one write each, well under the size of a request. */
const BATCH = 250;

/** What a sheet would do in a community, cut into batches. */
export interface Planned extends Pick<ImportDoc, 'kind' | 'rows' | 'unknownColumns' | 'counts'> {
  faults: RowFault[];
  missing: string[];
  batches: Batch[];
}

/** A sheet with a column of roles is a list of staff, everything else houses. */
const kindOf = (sheet: Sheet): ImportKind =>
  findColumns(sheet[0] ?? [], staffHeadings, ['roles']).missing.length === 0 &&
  findColumns(sheet[0] ?? [], homeHeadings, ['room']).missing.length > 0
    ? 'staff'
    : 'homes';

/** Reads a sheet against what the community has (P1, P3): every address finds the house that is there, or the id it will have. */
export async function planImportOf(communityId: string, sheet: Sheet): Promise<Planned> {
  return kindOf(sheet) === 'staff'
    ? planStaffOf(communityId, sheet)
    : planHomesOf(communityId, planHomes(sheet));
}

async function planHomesOf(communityId: string, plan: HomesPlan): Promise<Planned> {
  const keys = plan.houses.map(({ address }) => addressKeyOf(communityId, address));
  const known = await knownHouses(keys);
  const place = (key: string): string => known.get(key) ?? houseIdOf(communityId, key);
  const houses = plan.houses.map((house, index): HouseOfBatch => {
    const addressKey = keys[index] ?? '';
    return { ...house, addressKey, houseId: place(addressKey) };
  });
  const residents = plan.residents.map(({ address, ...who }) => ({
    ...who,
    houseId: place(addressKeyOf(communityId, address)),
  }));
  const peopleKnown = await knownIn(residents.map((one) => residentIdOf(one.houseId, one)));
  return {
    kind: 'homes',
    rows: plan.rows,
    faults: plan.faults,
    missing: plan.columns.missing,
    unknownColumns: plan.columns.unknown,
    counts: { houses: houses.length, housesKnown: known.size, people: residents.length, peopleKnown },
    batches: [
      ...cut(houses).map((rows): Batch => ({ of: 'houses', rows })),
      ...cut(residents).map((rows): Batch => ({ of: 'residents', rows })),
    ],
  };
}

async function planStaffOf(communityId: string, sheet: Sheet): Promise<Planned> {
  const { rows, staff, faults, columns } = planStaff(sheet);
  const ids = staff.map(({ phone }) => registerIdOf(communityId, phoneIndexOf(phone) ?? ''));
  return {
    kind: 'staff',
    rows,
    faults,
    missing: columns.missing,
    unknownColumns: columns.unknown,
    counts: { houses: 0, housesKnown: 0, people: staff.length, peopleKnown: await knownIn(ids) },
    batches: cut(staff).map((part): Batch => ({ of: 'staff', rows: part })),
  };
}

async function knownHouses(keys: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of cut(keys)) {
    const docs = await find<Required<Pick<HouseDoc, 'houseId' | 'addressKey'>>>(DIRECTORY, {
      where: { addressKey: _.in(part) },
      fields: { houseId: true, addressKey: true },
      limit: 1000,
    });
    for (const { addressKey, houseId } of docs) found.set(addressKey, houseId);
  }
  return found;
}

async function knownIn(ids: string[]): Promise<number> {
  let known = 0;
  for (const part of cut(ids))
    known += (await find(REGISTER, { where: { _id: _.in(part) }, fields: { _id: true }, limit: BATCH }))
      .length;
  return known;
}

function cut<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_part, n) =>
    rows.slice(n * BATCH, (n + 1) * BATCH),
  );
}
