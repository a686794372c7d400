/** A house as people say it. */
export interface Address {
  building: string;
  /** empty where a building has no units */
  unit: string;
  room: string;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** 03号楼 and 3栋 are the same building, 0301室 and 301 the same room. */
const bare = (text: string, endings: RegExp): string =>
  plain(text)
    .replace(endings, '')
    .replace(/^0+(?=.)/, '');

/** The address without the words around its numbers, so that every way of writing it is one house. */
export function normalAddress({ building, unit, room }: Address): Address {
  return {
    building: bare(building, /(号楼|号|栋|幢|座|楼|#)$/),
    unit: bare(unit, /(单元|门|#)$/),
    room: bare(room, /(室|房|号|户|#)$/),
  };
}

/** The part of the address that is not secret, as it is shown: 3栋2单元, A座, 3栋. */
export function areaOf(address: Address): string {
  const { building, unit } = normalAddress(address);
  const written = plain(address.building);
  // A building is called as it is written when that is a name (A座, 听涛阁) rather than a number.
  const named = /^\d+$/.test(building)
    ? `${building}栋`
    : /[栋幢座楼阁苑轩]$/.test(written)
      ? written
      : `${building}栋`;
  return unit === '' ? named : `${named}${unit}单元`;
}
