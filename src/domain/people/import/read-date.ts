const CHINA_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet that counts days, as UTC. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

/** A day as people and spreadsheets write it (2021-10-15, 2021/10/15, 2021.10.15, 2021年10月15日, 20211015, 44484) as its first
 * moment in China, epoch ms; null when it is none or outside 1950–2100. */
export function readDate(text: string): number | null {
  if (/^\d{5}$/.test(text)) return EXCEL_ZERO + Number(text) * DAY_MS - CHINA_MS;
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1950 && year < 2100;
  return real ? at.getTime() - CHINA_MS : null;
}
