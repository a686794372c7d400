import { houseIdOf } from '../places/homes';
import type { Resident } from './resident';

type Row = [
  key: string,
  name: string,
  phone: string,
  building: number,
  unit: number,
  room: string,
  relation?: string,
];

// Phones are of the number ranges nobody is given; names are common ones.
const rows: readonly Row[] = [
  ['chenjing', '陈静', '13800571001', 3, 2, '1001'],
  ['chenguohua', '陈国华', '13800571002', 3, 2, '1001', 'family'],
  ['zhaolei', '赵磊', '13900571003', 5, 1, '1802'],
  ['wangfang', '王芳', '13600571004', 5, 1, '1802', 'family'],
  ['liuyang', '刘洋', '15800571005', 6, 1, '1803'],
  ['sunli', '孙丽', '13700571006', 6, 1, '1703'],
  ['zhoujianguo', '周建国', '13500571007', 1, 1, '301'],
  ['wuxiuying', '吴秀英', '13400571008', 1, 1, '301', 'family'],
  ['zhengkai', '郑凯', '18600571009', 7, 2, '2301'],
  ['fengxue', '冯雪', '18700571010', 7, 2, '2301', 'family'],
  ['xuwei', '徐伟', '15900571011', 2, 2, '602'],
  ['hujuan', '胡娟', '13800571012', 2, 1, '202'],
  ['linfeng', '林峰', '15100571013', 8, 1, '1204', 'tenant'],
  ['guoting', '郭婷', '18800571014', 8, 1, '903', 'tenant'],
  ['hejun', '何军', '13900571015', 4, 1, '801'],
  ['gaoyan', '高燕', '13600571016', 4, 1, '801', 'family'],
  ['liangbo', '梁博', '17700571017', 6, 2, '2503'],
  ['songjia', '宋佳', '15200571018', 5, 2, '901'],
  ['tangxin', '唐欣', '13700571019', 7, 1, '402'],
  ['xiaoming', '肖明', '15000571020', 7, 1, '1502'],
  ['yuhong', '余红', '13500571021', 2, 2, '1102'],
  ['panlong', '潘龙', '18900571022', 3, 1, '502'],
  ['dumei', '杜梅', '13400571023', 3, 1, '402'],
  ['yezi', '叶紫', '17600571024', 8, 1, '604', 'tenant'],
  ['chengang', '程刚', '13800571025', 1, 2, '901'],
  ['suwan', '苏婉', '15700571026', 1, 2, '1102'],
  ['lvqiang', '吕强', '13900571027', 5, 1, '2603'],
  ['dingyue', '丁悦', '18200571028', 6, 1, '503'],
  ['renhao', '任浩', '13600571029', 6, 2, '1101'],
  ['luoyun', '罗云', '15800571030', 6, 2, '1101', 'family'],
  ['hanmei', '韩梅', '13700571031', 4, 2, '302'],
  ['tanjie', '谭杰', '18500571032', 7, 2, '1203'],
  ['caoying', '曹颖', '13500571033', 2, 1, '901'],
  ['pengfei', '彭飞', '18300571034', 5, 2, '2102'],
  ['zengli', '曾莉', '15900571035', 5, 2, '1502'],
  ['xionghui', '熊辉', '13800571036', 3, 2, '202'],
  ['qinshuang', '秦霜', '17800571037', 8, 1, '1502', 'tenant'],
  ['yuanbin', '袁斌', '13400571038', 4, 2, '1002'],
  ['dengchao', '邓超群', '15300571039', 7, 1, '2401'],
  ['xueqin', '薛琴', '13900571040', 1, 1, '702'],
  ['fangyuan', '方圆', '18400571041', 6, 1, '2201'],
  ['shilei', '石磊', '13600571042', 2, 2, '401'],
  ['jiangnan', '江楠', '15600571043', 8, 1, '101', 'merchant'],
  ['yaobei', '姚贝贝', '17300571044', 8, 1, '103', 'merchant'],
  ['luzhou', '陆洲', '13700571045', 7, 1, '902'],
  ['weiran', '魏然', '18100571046', 5, 1, '1203'],
];

// Every fifth person never grants messages: the inbox in the app is all they have, as in life.
/** Everybody who has used the mini-program: owners, their families, tenants, shopkeepers. */
export const residents: readonly Resident[] = rows.map(
  ([key, name, phone, building, unit, room, relation = 'owner'], index): Resident => ({
    key,
    name,
    phone,
    houseId: houseIdOf(building, unit, room),
    relation: relation as Resident['relation'],
    subscribes: index % 5 !== 4,
  }),
);

/** The resident called so by a story; throws for a name nobody has. */
export function residentOf(key: string): Resident {
  const resident = residents.find((entry) => entry.key === key);
  if (!resident) throw new Error(`no resident ${key}`);
  return resident;
}
