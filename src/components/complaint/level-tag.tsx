import type { ComplaintLevel } from '@/domain/classification/taxonomy';
import { COMPLAINT_LEVEL_NAMES } from '@/domain/classification/taxonomy-names';
import type { IconName } from '../icon/icon-names';
import { Tag, type Tone } from '../tag/tag';

const LOOKS: Record<ComplaintLevel, { tone: Tone; icon: IconName; solid?: boolean }> = {
  1: { tone: 'blue', icon: 'info' },
  2: { tone: 'yellow', icon: 'alert' },
  3: { tone: 'red', icon: 'siren', solid: true },
};

/** The level of a complaint as colour, icon and word (C4), so that none of the three is needed to understand it. */
export function LevelTag({ level }: { level: ComplaintLevel }) {
  const { tone, icon, solid = false } = LOOKS[level];
  return (
    <Tag tone={tone} icon={icon} solid={solid}>
      {COMPLAINT_LEVEL_NAMES[level]}
    </Tag>
  );
}
