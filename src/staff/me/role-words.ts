import type { Me } from '@/contract/community/who-am-i';
import { roleNames } from '@/domain/access/roles';

/** A member of staff's roles in words: `客服专员、调度员`. */
export const roleWords = (me: Me): string =>
  (me.staff?.roles ?? [])
    .filter((role) => role !== 'resident')
    .map((role) => roleNames[role])
    .join('、');
