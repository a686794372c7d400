import type { OperationName } from '@/contract';
import type { Tester } from './cast';
import type { Target } from './oracle';
import { ADDRESS } from './subjects';

/** What the generator cannot know of an operation. */
export interface Sample {
  /** fields in place of generated ones */
  input?: (who: Tester, target: Target) => Record<string, unknown>;
  /** a rule beyond the table may refuse as well: only refusals are compared */
  stricter?: true;
  /** what whoever is let in names is not there: a code, a link, somebody else's; whoever is refused is told so all the same */
  mayMiss?: true;
}

const spot = { kind: 'spot', scene: '' };
const notThere: Sample = { mayMiss: true };

/** By operation; an operation the generator manages alone needs no entry. The access test names those that do. */
export const samples: Partial<Record<OperationName, Sample>> = {
  'ticket.submit': { input: () => ({ place: spot, text: '路灯不亮' }), stricter: true },
  'ticket.submit-for': {
    input: () => ({ place: { kind: 'house', houseId: 'c1x0101' }, text: '路灯不亮' }),
  },
  // A scanned code must be real, and only neighbours follow (T19): rules beyond the table.
  'ticket.find-similar': { input: () => ({ place: spot }), stricter: true },
  'ticket.follow': { stricter: true },
  'ticket.vendor-view': notThere,
  'ticket.vendor-step': notThere,
  'ticket.do-plan-step': { input: () => ({ step: 'cut' }), mayMiss: true },
  'ticket.vendor-link': {
    input: () => ({ vendor: { name: '迅捷电梯', phone: '13700000000' }, reason: '专业' }),
  },
  'complaint.finish-improvement': notThere,
  'visit.record': { input: () => ({ reached: false }) },
  'onboarding.claim-admin': notThere,
  'onboarding.save-templates': { input: () => ({ ids: {} }) },
  'onboarding.plan-import': { stricter: true },
  'community.accept-invite': notThere,
  'community.read-invite': notThere,
  // Another owner only the desk may let in: a rule beyond the table.
  'community.invite-home': { input: () => ({ relation: 'family' }) },
  'community.ask-home': { input: () => ADDRESS },
  'community.withdraw-claim': { input: (who) => ({ claimId: `c1x0303:${who.id}` }) },
  'community.switch-home': notThere,
  // Not their own house: whoever leaves it owns nothing in the cases that follow.
  'community.leave-home': { input: () => ({ houseId: 'c1xnone' }), mayMiss: true },
  // An empty address takes the robot away.
  'notify.set-robot': { input: () => ({ url: '' }) },
  'notify.retry-dead': { input: () => ({ id: 'dead1', via: 'wechat' }) },
  // Staff leave through their manager first: a rule beyond the table.
  'privacy.erase': { stricter: true },
  'privacy.reveal': { input: (_who, target) => ({ subject: { kind: 'ticket', id: target.id } }) },
  'privacy.file-links': { input: (who) => ({ files: [`cloud://local-env.6c6f/u/${who.id}/1.jpg`] }) },
};
