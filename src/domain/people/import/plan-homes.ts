import { normalAddress, type Address } from '../address';
import type { Relation } from '../relation';
import { findColumns, readRows, type Columns, type Headings } from './columns';
import {
  readHouse,
  readPerson,
  type HomeField,
  type HouseRow,
  type PersonRead,
  type WrongHome,
} from './read-home-row';
import type { RowFault, Sheet } from './sheet';

/** The headings of a sheet of houses and residents (P1, P2). */
export const homeHeadings: Headings<HomeField> = {
  building: ['楼栋', '楼栋号', '栋号', '楼号', '楼', '栋', '幢', '座', '楼宇'],
  unit: ['单元', '单元号'],
  room: ['房号', '房间号', '室号', '室', '房间', '门牌号', '户号'],
  size: ['面积', '建筑面积', '房屋面积', '面积m2', '建筑面积m2', '面积平方米'],
  handedOver: ['入伙日期', '交房日期', '交付日期', '入住日期', '收楼日期', '交楼日期'],
  name: ['姓名', '业主姓名', '住户姓名', '客户姓名', '联系人'],
  phone: ['手机', '手机号', '手机号码', '电话', '联系电话', '联系方式', '移动电话'],
  relation: ['身份', '关系', '与业主关系', '住户类型', '类型', '住户身份'],
};
const required: HomeField[] = ['building', 'room'];

/** Somebody who lives in one; `phone` null when the sheet has none. */
export interface ResidentRow {
  address: Address;
  name: string;
  phone: string | null;
  relation: Relation;
}

/** What a sheet of houses would do; nothing may be applied while there are faults or missing columns. */
export interface HomesPlan {
  rows: number;
  houses: HouseRow[];
  residents: ResidentRow[];
  faults: RowFault[];
  columns: Columns<HomeField>;
}

/** Reads a sheet of houses and residents, a line a person, in any order of columns (P1). Every wrong cell of every row is named. */
export function planHomes(sheet: Sheet): HomesPlan {
  const columns = findColumns(sheet[0] ?? [], homeHeadings, required);
  const plan: HomesPlan = { rows: 0, houses: [], residents: [], faults: [], columns };
  if (columns.missing.length > 0) return plan;
  const rows = readRows(sheet, homeHeadings, columns);
  const houses = new Map<string, HouseRow>();
  const people = new Map<string, PersonRead & { address: Address }>();
  const heading = (field: HomeField): string =>
    (sheet[0]?.[columns.at[field] ?? -1] ?? homeHeadings[field][0] ?? '').trim();
  for (const row of rows) {
    const wrong: WrongHome = (field, problem) =>
      void plan.faults.push({ row: row.row, column: heading(field), problem });
    const house = readHouse(row, wrong);
    const person = readPerson(row, wrong);
    if (!house) continue;
    const key = Object.values(normalAddress(house.address)).join('|');
    takeHouse(houses, key, house, wrong);
    if (!person) continue;
    const who = `${key}|${person.phone ?? person.name}`;
    const known = people.get(who);
    if (known) namePersonAgain(known, person, wrong);
    else people.set(who, { ...person, address: house.address });
  }
  const residents = [...people.values()].map(({ relation, ...who }): ResidentRow => ({
    ...who,
    relation: relation ?? 'owner',
  }));
  return { ...plan, rows: rows.length, houses: [...houses.values()], residents };
}

/** Lines of one house may leave its facts out, but may not contradict each other. */
function takeHouse(houses: Map<string, HouseRow>, key: string, house: HouseRow, wrong: WrongHome): void {
  const known = houses.get(key);
  if (!known) return void houses.set(key, house);
  if (house.size !== null && known.size !== null && house.size !== known.size) wrong('size', 'contradiction');
  if (house.handedOverAt !== null && known.handedOverAt !== null && house.handedOverAt !== known.handedOverAt)
    wrong('handedOver', 'contradiction');
  known.size ??= house.size;
  known.handedOverAt ??= house.handedOverAt;
}

/** One person twice in one house: the cells that say something else, or else the one that says the same again. */
function namePersonAgain(known: PersonRead, person: PersonRead, wrong: WrongHome): void {
  const renamed = known.name !== person.name;
  const moved = known.relation !== null && person.relation !== null && known.relation !== person.relation;
  if (renamed) wrong('name', 'contradiction');
  if (moved) wrong('relation', 'contradiction');
  if (!renamed && !moved) wrong(person.phone === null ? 'name' : 'phone', 'duplicate');
}
