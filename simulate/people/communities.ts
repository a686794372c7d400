import { placeIdOf } from '../../cloudfunctions/_kit/directory';
import type { StaffRole } from '../../src/domain/access/roles';
import type { CategoryCode } from '../../src/domain/classification/taxonomy';
import type { DispatchPolicy } from '../../src/domain/policy/community-policy';
import type { Point } from '../../src/domain/ticket/facts';

/** Somebody with a phone. */
export interface SimPerson {
  openid: string;
  name: string;
  phone: string;
}

/** A resident and the house they are bound to. */
export interface SimResident extends SimPerson {
  houseId: string;
  buildingId: string;
  area: string;
  room: string;
}

/** A member of staff, or a contractor with an account. */
export interface SimStaff extends SimPerson {
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
}

/** A community with everybody in it. */
export interface SimCommunity {
  id: string;
  name: string;
  dispatch: DispatchPolicy['mode'];
  location: Point;
  residents: SimResident[];
  staff: SimStaff[];
  spots: { id: string; label: string; buildingId: string }[];
}

const RESIDENTS = 24;
const SPOTS = ['北门岗亭', '1号楼大堂', '2号楼电梯厅', '地下车库B区', '儿童乐园', '中心花园'];
const MODES = ['suggest', 'auto', 'grab'] as const;
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张';

const roster: [key: string, alias: string, roles: StaffRole[], skills: CategoryCode[]][] = [
  ['agent', '客服小林', ['agent'], []],
  ['dispatcher', '调度小方', ['dispatcher'], []],
  ['water', '水电师傅', ['technician'], ['utilities']],
  ['doors', '设备师傅', ['technician'], ['equipment', 'common_area']],
  ['indoor', '综合师傅', ['technician'], ['in_home', 'utilities']],
  ['supervisor', '维修主管', ['supervisor'], []],
  ['manager', '物业经理', ['manager'], []],
  ['vendor', '永安电梯维保', ['vendor'], ['equipment']],
];

/** The n-th community, from 0. They differ in how jobs find a technician (T9). */
export function communityOf(n: number): SimCommunity {
  const id = `k${String(n + 1).padStart(2, '0')}`;
  const phone = (group: number, k: number): string =>
    `13${group}${String(n).padStart(3, '0')}${String(k).padStart(5, '0')}`;
  return {
    id,
    name: `第${n + 1}小区`,
    dispatch: MODES[n % MODES.length] ?? 'suggest',
    location: { latitude: 31.2 + n / 100, longitude: 121.4 },
    residents: Array.from({ length: RESIDENTS }, (_, k): SimResident => {
      const building = 1 + (k % 4);
      const room = `${1 + Math.floor(k / 4)}0${1 + (k % 2)}`;
      return {
        openid: `o-${id}-r${k}`,
        name: `${SURNAMES[k % SURNAMES.length] ?? '王'}业主`,
        phone: phone(8, k),
        houseId: placeIdOf(id, `${building}${String(k).padStart(3, '0')}`),
        buildingId: `${id}b${building}`,
        area: `${building}号楼1单元`,
        room,
      };
    }),
    staff: roster.map(([key, alias, roles, skills], k): SimStaff => ({
      openid: `o-${id}-${key}`,
      name: alias,
      alias,
      phone: phone(9, k),
      roles,
      skills,
    })),
    spots: SPOTS.map((label, k) => ({
      id: placeIdOf(id, `s${k}`),
      label,
      buildingId: `${id}b${1 + (k % 4)}`,
    })),
  };
}

/** The first member of staff with this role; every community has one. */
export function oneOf({ staff, id }: SimCommunity, role: StaffRole): SimStaff {
  const found = staff.find((person) => person.roles.includes(role));
  if (!found) throw new Error(`${id} has no ${role}`);
  return found;
}
