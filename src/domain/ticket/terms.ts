import type { CommunityPolicy } from '../policy/community-policy';
import { mergePolicy } from '../policy/merge-policy';
import type { Terms } from './events';

const known = new Map<string, CommunityPolicy>();

/** The policy a ticket was promised under (T7): the default with the differences frozen at submission. */
export function policyOf(terms: Terms): CommunityPolicy {
  const key = JSON.stringify(terms);
  const policy = known.get(key) ?? mergePolicy(terms);
  if (known.size < 200) known.set(key, policy);
  return policy;
}
