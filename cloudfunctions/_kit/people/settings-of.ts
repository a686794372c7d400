import type { CommunitySettings } from '../../../src/contract/onboarding/community-fields';
import { policyFaults } from '../../../src/domain/policy/merge-policy';
import type { Terms } from '../../../src/domain/ticket/events';
import type { CommunityDoc } from '../directory';
import { stop } from '../refused';

/** A community's settings as its managers see them. */
export function settingsOf(doc: CommunityDoc): CommunitySettings {
  const { communityId, name, hotline, dutyPhones = [], location, policy } = doc;
  return { communityId, name, hotline, dutyPhones, location, policy };
}

/** The differences of a policy, checked by the policy's own rules; refused at the first wrong field. */
export function checkedPolicy(policy: Record<string, unknown>): Terms {
  const [fault] = policyFaults(policy);
  if (fault) stop('invalid-input', { field: `policy.${fault.field}`, detail: { problem: fault.problem } });
  return policy as Terms;
}
