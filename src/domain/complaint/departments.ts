import type { ComplaintKindCode } from '../classification/taxonomy';

/** Departments a complaint can be assigned to (C4). */
export const departments = [
  'service',
  'engineering',
  'order',
  'environment',
  'finance',
  'management',
] as const;
export type Department = (typeof departments)[number];

/** The names people see. */
export const departmentNames: Record<Department, string> = {
  service: '客服部',
  engineering: '工程部',
  order: '秩序维护部',
  environment: '环境部',
  finance: '财务部',
  management: '项目管理处',
};

/** Which department usually answers for a kind (C1, C4): a default for the form, never a rule. */
export const usualDepartment: Record<ComplaintKindCode, Department> = {
  service_attitude: 'management',
  service_speed: 'service',
  service_quality: 'engineering',
  fees: 'finance',
  home_fabric: 'engineering',
  equipment: 'engineering',
  public_facility: 'engineering',
  amenity: 'management',
  public_order: 'order',
  fire_safety: 'order',
  environment_safety: 'environment',
  privacy: 'management',
};
