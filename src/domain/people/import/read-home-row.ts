import { isMobile } from '../../ticket/report-rules';
import type { Address } from '../address';
import { readRelation, type Relation } from '../relation';
import { readDate } from './read-date';
import type { ReadRow, RowProblem } from './sheet';

/** What a column of a sheet of houses can mean. */
export type HomeField = 'building' | 'unit' | 'room' | 'size' | 'handedOver' | 'name' | 'phone' | 'relation';

/** Names a cell of the row being read as wrong. */
export type WrongHome = (field: HomeField, problem: RowProblem) => void;

/** A house as the sheet has it: `size` in square metres, `handedOverAt` epoch ms. */
export interface HouseRow {
  address: Address;
  size: number | null;
  handedOverAt: number | null;
}

/** Who a row says lives there; `relation` null when its word is not known. */
export interface PersonRead {
  name: string;
  phone: string | null;
  relation: Relation | null;
}

/** The house of a row (P1), every wrong cell of it named; null without an address. What is wrong counts as not said. */
export function readHouse({ cells }: ReadRow<HomeField>, wrong: WrongHome): HouseRow | null {
  const address = { building: cells.building, unit: cells.unit, room: cells.room };
  for (const field of ['building', 'room'] as const) if (cells[field] === '') wrong(field, 'required');
  for (const field of ['building', 'unit', 'room'] as const)
    if (cells[field].length > 12) wrong(field, 'too-long');
  const size = cells.size === '' ? null : Number(cells.size.replace(/(㎡|m2|平方米|平米|平)$/i, ''));
  const sized = size === null || (size > 0 && size < 100_000);
  if (!sized) wrong('size', 'bad-format');
  const handedOverAt = cells.handedOver === '' ? null : readDate(cells.handedOver);
  if (cells.handedOver !== '' && handedOverAt === null) wrong('handedOver', 'bad-format');
  if (cells.building === '' || cells.room === '') return null;
  return { address, size: sized ? size : null, handedOverAt };
}

/** The person of a row (P1), every wrong cell named, whatever is wrong with the house; null without a name. */
export function readPerson({ cells }: ReadRow<HomeField>, wrong: WrongHome): PersonRead | null {
  const { name } = cells;
  const phone = cells.phone.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (name === '' && phone === '' && cells.relation === '') return null;
  if (name === '') wrong('name', 'required');
  if (name.length > 30) wrong('name', 'too-long');
  if (phone !== '' && !isMobile(phone)) wrong('phone', 'bad-format');
  const relation = cells.relation === '' ? 'owner' : readRelation(cells.relation);
  if (relation === null) wrong('relation', 'unknown-word');
  return name === '' ? null : { name, phone: phone === '' ? null : phone, relation };
}
