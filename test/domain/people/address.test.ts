import { areaOf, normalAddress } from '@/domain/people/address';

const address = (building: string, unit: string, room: string) => ({ building, unit, room });

describe('addresses (P1)', () => {
  test.each([
    ['3栋', '2单元', '1501'],
    ['03号楼', '2', '1501室'],
    ['３幢', '02单元', ' 1501 '],
    ['3#', '2门', '1501号'],
  ])('%s %s %s is one house with every other way of writing it', (building, unit, room) => {
    expect(normalAddress(address(building, unit, room))).toEqual(address('3', '2', '1501'));
  });

  test('0101 and 101 are one room, A101 another', () => {
    expect(normalAddress(address('1', '', '0101')).room).toBe('101');
    expect(normalAddress(address('1', '', 'a101')).room).toBe('A101');
  });

  test('what is not secret of an address is said as people say it', () => {
    expect(areaOf(address('3', '2', '1501'))).toBe('3栋2单元');
    expect(areaOf(address('A座', '', '1501'))).toBe('A座');
    expect(areaOf(address('听涛阁', '1', '1501'))).toBe('听涛阁1单元');
    expect(areaOf(address('12号楼', '', '1501'))).toBe('12栋');
  });
});
