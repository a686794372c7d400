import { priorityOf } from '../../src/domain/classification/priority';
import { FAULT_CATEGORY } from '../../src/domain/classification/taxonomy';
import type { Classification } from '../../src/domain/ticket/facts';
import type { Story } from './story';

/** What the desk makes of it, whatever the words suggested. */
export function truthOf(story: Story): Classification {
  const category = FAULT_CATEGORY[story.fault];
  const urgency = story.urgency ?? (category === 'inquiry' ? 'inquiry' : 'normal');
  const priority = priorityOf(story.fault, urgency, story.text);
  return { category, fault: story.fault, urgency, plan: story.plan ?? null, priority };
}
