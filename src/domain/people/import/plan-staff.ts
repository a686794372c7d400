import { CATEGORIES, type CategoryCode } from '../../classification/taxonomy';
import { roleNames, staffRoles, type StaffRole } from '../../access/roles';
import { isMobile } from '../../ticket/report-rules';
import { skillNames } from '../skill-names';
import { findColumns, readRows, type Columns, type Headings } from './columns';
import type { RowFault, RowProblem, Sheet } from './sheet';

type Field = 'name' | 'phone' | 'roles' | 'skills' | 'alias';

/** The headings of a sheet of staff (P3). */
export const staffHeadings: Headings<Field> = {
  roles: ['岗位', '角色', '职务', '职位'],
  name: ['姓名', '员工姓名'],
  phone: ['手机', '手机号', '手机号码', '电话', '联系电话'],
  skills: ['技能', '工种', '专业'],
  alias: ['称呼', '对外称呼', '昵称'],
};
const required: Field[] = ['name', 'phone', 'roles'];

/** A colleague as the sheet has them. */
export interface StaffRow {
  name: string;
  phone: string;
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
}

/** What a sheet of staff would do. */
export interface StaffPlan {
  rows: number;
  staff: StaffRow[];
  faults: RowFault[];
  columns: Columns<Field>;
}

/** Everyday names of the roles, beside the official ones. */
const roleWords: Record<string, StaffRole> = {
  客服: 'agent',
  前台: 'agent',
  管家: 'agent',
  调度: 'dispatcher',
  维修: 'technician',
  维修工: 'technician',
  维修员: 'technician',
  工程师傅: 'technician',
  技师: 'technician',
  客服主管: 'supervisor',
  技术主管: 'supervisor',
  工程主管: 'supervisor',
  经理: 'manager',
  项目经理: 'manager',
  外包: 'vendor',
  维保: 'vendor',
};

const wordsIn = (text: string): string[] => text.split(/[、,，;；/\s]+/).filter(Boolean);

/** Reads a sheet of staff; who is an administrator or an executive no sheet says. */
export function planStaff(sheet: Sheet): StaffPlan {
  const columns = findColumns(sheet[0] ?? [], staffHeadings, required);
  const plan: StaffPlan = { rows: 0, staff: [], faults: [], columns };
  if (columns.missing.length > 0) return plan;
  const rows = readRows(sheet, staffHeadings, columns);
  const seen = new Set<string>();
  const heading = (field: Field): string =>
    (sheet[0]?.[columns.at[field] ?? -1] ?? staffHeadings[field][0] ?? '').trim();
  for (const { row, cells } of rows) {
    const wrong = (field: Field, problem: RowProblem): void =>
      void plan.faults.push({ row, column: heading(field), problem });
    const phone = cells.phone.replace(/[\s-]/g, '');
    if (cells.name === '') wrong('name', 'required');
    if (cells.name.length > 30) wrong('name', 'too-long');
    if (cells.alias.length > 12) wrong('alias', 'too-long');
    if (phone === '') wrong('phone', 'required');
    else if (!isMobile(phone)) wrong('phone', 'bad-format');
    else if (seen.has(phone)) wrong('phone', 'duplicate');
    seen.add(phone);
    const roles = wordsIn(cells.roles).map(readRole);
    if (roles.length === 0) wrong('roles', 'required');
    if (roles.includes(null)) wrong('roles', 'unknown-word');
    const skills = wordsIn(cells.skills).map(readSkill);
    if (skills.includes(null)) wrong('skills', 'unknown-word');
    const known = roles.filter((role): role is StaffRole => role !== null);
    plan.staff.push({
      name: cells.name,
      phone,
      alias: cells.alias || usualAlias(cells.name, known),
      roles: [...new Set(known)],
      skills: skills.filter((skill): skill is CategoryCode => skill !== null),
    });
  }
  return { ...plan, rows: rows.length };
}

/** 王师傅 for a technician, 客服小李 is somebody's own wish: others are called by surname and role. */
function usualAlias(name: string, roles: readonly StaffRole[]): string {
  const surname = Array.from(name)[0] ?? '';
  const [role] = roles;
  if (role === 'technician' || role === 'vendor') return `${surname}师傅`;
  if (role === 'supervisor') return `${surname}主管`;
  return role === 'manager' ? `${surname}经理` : `${role === 'dispatcher' ? '调度' : '客服'}小${surname}`;
}

function readRole(word: string): StaffRole | null {
  const role = staffRoles.find((one) => roleNames[one] === word) ?? roleWords[word] ?? null;
  return role === 'admin' || role === 'executive' ? null : role;
}

function readSkill(word: string): CategoryCode | null {
  return CATEGORIES.find((code) => skillNames[code].includes(word)) ?? null;
}
