import { isMobile } from '../../ticket/report-rules';
import { normalAddress, type Address } from '../address';
import { readRelation, type Relation } from '../relation';
import { findColumns, readRows, type Columns, type Headings } from './columns';
import { readDate } from './read-date';
import type { ReadRow, RowFault, RowProblem, Sheet } from './sheet';

type Field = 'building' | 'unit' | 'room' | 'size' | 'handedOver' | 'name' | 'phone' | 'relation';

/** The headings of a sheet of houses and residents (P1, P2). */
export const homeHeadings: Headings<Field> = {
  building: ['楼栋', '楼栋号', '栋号', '楼号', '楼', '栋', '幢', '座', '楼宇'],
  unit: ['单元', '单元号'],
  room: ['房号', '房间号', '室号', '室', '房间', '门牌号', '户号'],
  size: ['面积', '建筑面积', '房屋面积', '面积m2', '建筑面积m2', '面积平方米'],
  handedOver: ['入伙日期', '交房日期', '交付日期', '入住日期', '收楼日期', '交楼日期'],
  name: ['姓名', '业主姓名', '住户姓名', '客户姓名', '联系人'],
  phone: ['手机', '手机号', '手机号码', '电话', '联系电话', '联系方式', '移动电话'],
  relation: ['身份', '关系', '与业主关系', '住户类型', '类型', '住户身份'],
};
const required: Field[] = ['building', 'room'];

/** A house as the sheet has it: `size` in square metres, `handedOverAt` epoch ms. */
export interface HouseRow {
  address: Address;
  size: number | null;
  handedOverAt: number | null;
}

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
  columns: Columns<Field>;
}

/** Reads a sheet of houses and residents, a line a person, in any order of columns (P1). Everything wrong is named. */
export function planHomes(sheet: Sheet): HomesPlan {
  const columns = findColumns(sheet[0] ?? [], homeHeadings, required);
  const plan: HomesPlan = { rows: 0, houses: [], residents: [], faults: [], columns };
  if (columns.missing.length > 0) return plan;
  const rows = readRows(sheet, homeHeadings, columns);
  const houses = new Map<string, HouseRow>();
  const people = new Map<string, ResidentRow>();
  const heading = (field: Field): string =>
    (sheet[0]?.[columns.at[field] ?? -1] ?? homeHeadings[field][0] ?? '').trim();
  for (const row of rows) {
    const wrong = (field: Field, problem: RowProblem): void =>
      void plan.faults.push({ row: row.row, column: heading(field), problem });
    const house = readHouse(row, wrong);
    if (!house) continue;
    const key = Object.values(normalAddress(house.address)).join('|');
    takeHouse(houses, key, house, wrong);
    const resident = readResident(row, house.address, wrong);
    if (!resident) continue;
    const who = `${key}|${resident.phone ?? resident.name}`;
    const known = people.get(who);
    if (!known) people.set(who, resident);
    else
      wrong(
        'phone',
        known.name === resident.name && known.relation === resident.relation ? 'duplicate' : 'contradiction',
      );
  }
  return { ...plan, rows: rows.length, houses: [...houses.values()], residents: [...people.values()] };
}

type Wrong = (field: Field, problem: RowProblem) => void;

function readHouse({ cells }: ReadRow<Field>, wrong: Wrong): HouseRow | null {
  const address = { building: cells.building, unit: cells.unit, room: cells.room };
  for (const field of ['building', 'room'] as const) if (cells[field] === '') wrong(field, 'required');
  for (const field of ['building', 'unit', 'room'] as const)
    if (cells[field].length > 12) wrong(field, 'too-long');
  const size = cells.size === '' ? null : Number(cells.size.replace(/(㎡|m2|平方米|平米|平)$/i, ''));
  if (size !== null && !(size > 0 && size < 100_000)) wrong('size', 'bad-format');
  const handedOverAt = cells.handedOver === '' ? null : readDate(cells.handedOver);
  if (cells.handedOver !== '' && handedOverAt === null) wrong('handedOver', 'bad-format');
  return cells.building === '' || cells.room === '' ? null : { address, size, handedOverAt };
}

/** Lines of one house may leave its facts out, but may not contradict each other. */
function takeHouse(houses: Map<string, HouseRow>, key: string, house: HouseRow, wrong: Wrong): void {
  const known = houses.get(key);
  if (!known) return void houses.set(key, house);
  if (house.size !== null && known.size !== null && house.size !== known.size) wrong('size', 'contradiction');
  if (house.handedOverAt !== null && known.handedOverAt !== null && house.handedOverAt !== known.handedOverAt)
    wrong('handedOver', 'contradiction');
  known.size ??= house.size;
  known.handedOverAt ??= house.handedOverAt;
}

function readResident({ cells }: ReadRow<Field>, address: Address, wrong: Wrong): ResidentRow | null {
  const { name } = cells;
  const phone = cells.phone.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (name === '' && phone === '' && cells.relation === '') return null;
  if (name === '') wrong('name', 'required');
  if (name.length > 30) wrong('name', 'too-long');
  if (phone !== '' && !isMobile(phone)) wrong('phone', 'bad-format');
  const relation = cells.relation === '' ? 'owner' : readRelation(cells.relation);
  if (relation === null) wrong('relation', 'unknown-word');
  return name === ''
    ? null
    : { address, name, phone: phone === '' ? null : phone, relation: relation ?? 'owner' };
}
