import type { ComplaintClockName } from '@/domain/complaint/events';
import { clockWords } from '@/domain/complaint/messages/clock-words';

const isClock = (clock: unknown): clock is ComplaintClockName =>
  typeof clock === 'string' && clock in clockWords;

/** What a clock of a complaint promises (C8): 首次答复, 方案落实 …; 处理 for one nobody knows. */
export const clockName = (clock: unknown): string => (isClock(clock) ? clockWords[clock] : clockWords.goal);
