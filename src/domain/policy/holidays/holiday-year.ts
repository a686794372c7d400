/** One year's closed days and weekend days worked in return (调休), YYYY-MM-DD. */
export interface HolidayYear {
  year: number;
  /** not announced yet: only the statutory days, no days moved; complete it by the policy's extra dates */
  provisional: boolean;
  holidays: readonly string[];
  makeUpWorkdays: readonly string[];
}
