import { holidays2025 } from './2025';
import { holidays2026 } from './2026';
import { holidays2027 } from './2027';
import type { HolidayYear } from './holiday-year';

/** The years this release knows (T8); beyond them only weekends and a community's own extra dates close the office. */
export const publicHolidays: readonly HolidayYear[] = [holidays2025, holidays2026, holidays2027];
