/** Truth as aggregation sees it: false, 0, null and missing are false, everything else is true. */
export const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 0;
