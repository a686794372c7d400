import type { AskingHours } from './community-policy';
import { MINUTE_MS } from './local-time';
import { nextAllowed } from './quiet-hours';

/** When a resident is asked about work finished at `completedAt` (V1): after the delay, at a sensible hour, and never
 * more than 24 h later as long as the asking hours are longer than the delay, which the policy's check demands. */
export function surveyAskAt(completedAt: number, asking: AskingHours): number {
  return nextAllowed(completedAt + asking.delayMinutes * MINUTE_MS, { from: asking.to, to: asking.from });
}
