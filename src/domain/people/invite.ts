import { staffRoles, type StaffRole } from '../access/roles';

/** Letters and digits of a code read out on the phone: none that looks or sounds like another. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code as it was typed, without what people put between: spaces, dashes, small letters. */
export function bareCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** A code in groups of four, as it is shown. */
export function codeInGroups(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** Which roles somebody may give, take or suspend (P3): an administrator all, a manager those below a manager. */
export function grantable(roles: readonly string[]): readonly StaffRole[] {
  if (roles.includes('admin')) return staffRoles;
  const above: readonly StaffRole[] = ['manager', 'executive', 'admin'];
  return roles.includes('manager') ? staffRoles.filter((role) => !above.includes(role)) : [];
}

/** Whether somebody with `mine` may change a colleague who has `theirs`. */
export function mayChange(mine: readonly string[], theirs: readonly StaffRole[]): boolean {
  const mineToGive = grantable(mine);
  return mineToGive.length > 0 && theirs.every((role) => mineToGive.includes(role));
}
