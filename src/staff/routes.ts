/** Pages of the staff subpackage, relative to `staff/`; the app config reads this list. */
export const STAFF_PAGES: string[] = [];
