import { MINUTE_MS } from '../../policy/local-time';
import { staffTemplates, type TemplateKey } from '../templates';
import type { Weighed } from '../ledger/importance';
import type { PushState } from './push-state';

/** How long WeChat's event about a message may take before we stop waiting for it. */
const CONFIRM_MS = 2 * MINUTE_MS;
/** How long a resident may take to find the message in the app before somebody calls. */
const CALL_AFTER_MS = 30 * MINUTE_MS;
const CALL_URGENT_AFTER_MS = 5 * MINUTE_MS;

/** What a resident must learn even if somebody has to call: an answer is asked of them, or an emergency (N3). */
const worthACall: readonly string[] = [
  'quoted',
  'access-failed',
  'answered',
  'plan-started',
  'acknowledged',
  'plan-approved',
  'judged',
];
/** Who never opens the app must hear of the end too. */
const worthACallWithoutApp: readonly string[] = ['completed', 'carried-out'];

/** The next thing to do for a message that has not verifiably arrived; `at` in epoch ms. */
export type FollowUp = { what: 'confirm' | 'call'; at: number } | { what: 'robot' } | null;

/** Whether a template is for staff. */
export function isForStaff(template: TemplateKey): boolean {
  return staffTemplates.includes(template);
}

/**
 * The chain of delivery after the subscription message and the inbox (N3): without an answer from WeChat its event is awaited first;
 * staff are told in their group; a resident who must know and has not read it is called.
 */
export function followUpOf(message: Weighed, state: PushState, waited: boolean, now: number): FollowUp {
  if (state === 'sent' || state === 'due') return null;
  if (state === 'unconfirmed' && !waited) return { what: 'confirm', at: now + CONFIRM_MS };
  if (isForStaff(message.template)) return { what: 'robot' };
  const { kind, urgent } = message;
  const call = worthACall.includes(kind) || (state === 'absent' && worthACallWithoutApp.includes(kind));
  if (!call) return null;
  if (state === 'absent') return { what: 'call', at: now };
  return { what: 'call', at: now + (urgent ? CALL_URGENT_AFTER_MS : CALL_AFTER_MS) };
}
