import type { OperationName } from '@/contract';
import type { Tester } from './cast';
import type { Target } from './oracle';

/** What the generator cannot know of an operation. */
export interface Sample {
  /** fields in place of generated ones */
  input?: (who: Tester, target: Target) => Record<string, unknown>;
  /** a rule beyond the table may refuse as well: only refusals are compared */
  stricter?: true;
  /** the named thing is not there: nobody learns more than that */
  mayMiss?: true;
}

const spot = { kind: 'spot', scene: '' };
const notThere: Sample = { mayMiss: true };

/** By operation; an operation the generator manages alone needs no entry. The access test names those that do. */
export const samples: Partial<Record<OperationName, Sample>> = {
  'ticket.submit': { input: () => ({ place: spot, text: '路灯不亮' }), stricter: true },
  'ticket.submit-for': {
    input: () => ({ place: { kind: 'house', houseId: 'c1x0101' }, text: '路灯不亮' }),
    mayMiss: true,
  },
  // A scanned code must be real, and only neighbours follow (T19): rules beyond the table.
  'ticket.find-similar': { input: () => ({ place: spot }), stricter: true },
  'ticket.follow': { stricter: true },
  'ticket.vendor-view': notThere,
  'ticket.vendor-step': notThere,
  // The other ticket is not there.
  'ticket.merge': { input: () => ({ intoId: 't000' }), mayMiss: true },
  'ticket.do-plan-step': { input: () => ({ step: 'cut' }), mayMiss: true },
  'ticket.vendor-link': {
    input: () => ({ vendor: { name: '迅捷电梯', phone: '13700000000' }, reason: '专业' }),
  },
  'complaint.finish-improvement': notThere,
  'complaint.from-survey': notThere,
  'visit.record': { input: () => ({ reached: false }) },
  'onboarding.claim-admin': notThere,
  'onboarding.plan-import': { stricter: true },
  'onboarding.apply-import': notThere,
  'onboarding.drop-import': notThere,
  'onboarding.print-posters': notThere,
  'community.accept-invite': notThere,
  'community.read-invite': notThere,
  'community.ask-home': notThere,
  'community.withdraw-claim': notThere,
  'community.decide-claim': notThere,
  'community.switch-home': notThere,
  'community.leave-home': notThere,
  'community.house-file': notThere,
  'community.add-leftover': notThere,
  'community.close-leftover': notThere,
  'community.end-home': notThere,
  // Whose house it is, the register of the house says, which these people are not in.
  'community.invite-home': { stricter: true, mayMiss: true },
  'community.remove-member': { stricter: true, mayMiss: true },
  'announce.get': notThere,
  // An empty address takes the robot away.
  'notify.set-robot': { input: () => ({ url: '' }) },
  'notify.take-call': notThere,
  'notify.finish-call': notThere,
  'notify.retry-dead': notThere,
  // Staff leave through their manager first: a rule beyond the table.
  'privacy.erase': { stricter: true },
  'privacy.decide-flagged': notThere,
  'privacy.reveal': { input: (_who, target) => ({ subject: { kind: 'ticket', id: target.id } }) },
  'privacy.file-links': { input: (who) => ({ files: [`cloud://local-env.6c6f/u/${who.id}/1.jpg`] }) },
};
