import { Tag, type Tone } from '../tag/tag';
import type { IconName } from '../icon/icon-names';

const LOOKS: Record<UrgencyLevel, { words: string; tone: Tone; icon: IconName; solid?: boolean }> = {
  emergency: { words: '紧急', tone: 'red', icon: 'siren', solid: true },
  normal: { words: '普通', tone: 'yellow', icon: 'wrench' },
  renovation: { words: '装修', tone: 'blue', icon: 'roller' },
  inquiry: { words: '咨询', tone: 'green', icon: 'help' },
};

/** The four urgencies of T5. */
export type UrgencyLevel = 'emergency' | 'normal' | 'renovation' | 'inquiry';

/** Urgency as colour, icon and word together, so that none of the three is needed to understand it (T5). */
export function UrgencyTag({ urgency }: { urgency: UrgencyLevel }) {
  const look = LOOKS[urgency];
  return (
    <Tag tone={look.tone} icon={look.icon} solid={look.solid ?? false}>
      {look.words}
    </Tag>
  );
}
