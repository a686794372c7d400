import type { StaffRole } from '../../../domain/access/roles';
import type { CategoryCode } from '../../../domain/classification/taxonomy';
import type { Shift } from '../../../domain/people/shift';

/** A colleague as the manager sees them (P3); the phone is masked. */
export interface TeamMember {
  /** null: on the list, but not in the mini-program yet */
  personId: string | null;
  alias: string;
  name: string;
  phone: string;
  roles: StaffRole[];
  skills: CategoryCode[];
  shifts: Shift[];
  /** for which of the caller's communities they work */
  communities: string[];
  /** repairs they hold now: these go back to the dispatcher when they are suspended or leave (T9) */
  jobs: number;
  onDuty: boolean;
  suspended: boolean;
  /** whether the caller may change or suspend them */
  changeable: boolean;
}
