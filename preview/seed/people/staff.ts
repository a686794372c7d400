import type { StaffRole } from '../../../src/domain/access/roles';
import type { CategoryCode } from '../../../src/domain/classification/taxonomy';

/** Somebody who works for the property company. */
export interface StaffMember {
  key: string;
  name: string;
  phone: string;
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
  onDuty: boolean;
}

/** Twelve people, all roles: two agents, a dispatcher, five technicians, two supervisors, the manager, the director. */
export const staff: readonly StaffMember[] = [
  {
    key: 'xiaoli',
    name: '李晓敏',
    phone: '13800572001',
    alias: '客服小李',
    roles: ['agent'],
    skills: [],
    onDuty: true,
  },
  {
    key: 'xiaozhou',
    name: '周婷',
    phone: '13800572002',
    alias: '客服小周',
    roles: ['agent'],
    skills: [],
    onDuty: true,
  },
  {
    key: 'ayong',
    name: '马勇',
    phone: '13800572003',
    alias: '调度老马',
    roles: ['dispatcher'],
    skills: [],
    onDuty: true,
  },
  {
    key: 'wang',
    name: '王建平',
    phone: '13800572004',
    alias: '王师傅',
    roles: ['technician'],
    skills: ['utilities', 'in_home'],
    onDuty: true,
  },
  {
    key: 'zhang',
    name: '张海生',
    phone: '13800572005',
    alias: '张师傅',
    roles: ['technician'],
    skills: ['utilities', 'common_area'],
    onDuty: true,
  },
  {
    key: 'qian',
    name: '钱立新',
    phone: '13800572006',
    alias: '钱师傅',
    roles: ['technician'],
    skills: ['equipment'],
    onDuty: true,
  },
  {
    key: 'shen',
    name: '沈阿根',
    phone: '13800572007',
    alias: '沈师傅',
    roles: ['technician'],
    skills: ['in_home', 'common_area'],
    onDuty: true,
  },
  {
    key: 'xu',
    name: '许志强',
    phone: '13800572008',
    alias: '许师傅',
    roles: ['technician'],
    skills: ['equipment', 'utilities'],
    onDuty: false,
  },
  {
    key: 'huang',
    name: '黄丽萍',
    phone: '13800572009',
    alias: '黄主管（客服）',
    roles: ['supervisor'],
    skills: [],
    onDuty: true,
  },
  {
    key: 'jin',
    name: '金国栋',
    phone: '13800572010',
    alias: '金主管（技术）',
    roles: ['supervisor', 'technician'],
    skills: ['equipment', 'utilities'],
    onDuty: true,
  },
  {
    key: 'shao',
    name: '邵文',
    phone: '13800572011',
    alias: '邵经理',
    roles: ['manager'],
    skills: [],
    onDuty: true,
  },
  {
    key: 'dong',
    name: '董明远',
    phone: '13800572012',
    alias: '董总',
    roles: ['executive', 'admin'],
    skills: [],
    onDuty: true,
  },
];
