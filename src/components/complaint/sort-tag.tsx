import { sortNames, type Sort } from '@/domain/complaint/facts';
import type { IconName } from '../icon/icon-names';
import { Tag, type Tone } from '../tag/tag';

/** The icon of each sort of feedback. */
export const sortIcons: Record<Sort, IconName> = { complaint: 'horn', suggestion: 'bulb', praise: 'thumb' };

const TONES: Record<Sort, Tone> = { complaint: 'red', suggestion: 'blue', praise: 'green' };

/** 投诉, 建议 or 表扬 as colour, icon and word (C1, C10, C11). */
export function SortTag({ sort }: { sort: Sort }) {
  return (
    <Tag tone={TONES[sort]} icon={sortIcons[sort]}>
      {sortNames[sort]}
    </Tag>
  );
}
