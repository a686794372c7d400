import type { StaffRole } from '../access/roles';

/** Whom it concerns that an emergency plan was not started (T20): one more circle each time the plan's minutes have passed. */
export const planLevels: readonly (readonly StaffRole[])[] = [
  ['supervisor', 'dispatcher', 'agent'],
  ['manager', 'supervisor'],
  ['executive', 'manager'],
];
