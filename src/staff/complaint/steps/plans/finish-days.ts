import { chinaDay, chinaMoment } from '@/components/format/china';
import type { MomentChoice } from '../../../components/moments';

/** When a plan or an improvement may be promised to be done. */
export function finishDays(now: number): MomentChoice[] {
  const day = chinaDay(now);
  const evening = (n: number) => chinaMoment(day + n, 18);
  return [
    { key: 'today', name: '今天 18 点', at: evening(0) },
    { key: 'next', name: '明天 18 点', at: evening(1) },
    { key: 'days3', name: '3 天内', at: evening(3) },
    { key: 'days7', name: '7 天内', at: evening(7) },
    { key: 'days30', name: '30 天内', at: evening(30) },
  ].filter(({ at }) => at > now + 3_600_000);
}
