/** A share 0..1 in per cent, as people read it: 96%, 33.3%; a dash while there is none. */
export function percent(share: number | null): string {
  if (share === null) return '—';
  const rounded = Math.round(share * 1000) / 10;
  return `${Number.isInteger(rounded) ? rounded : rounded.toFixed(1)}%`;
}

/** A mean of stars with two digits; a dash while there is none. */
export const stars = (mean: number | null): string => (mean === null ? '—' : mean.toFixed(2));
