import type { CommunityPolicy } from '../policy/community-policy';
import { mergePolicy } from '../policy/merge-policy';
import type { Terms } from './events';

// By identity first: a ticket asks many times between two reads of its document.
const same = new WeakMap<Terms, CommunityPolicy>();
const known = new Map<string, CommunityPolicy>();

/** The policy a ticket was promised under (T7): the default with the differences frozen at submission. */
export function policyOf(terms: Terms): CommunityPolicy {
  const found = same.get(terms);
  if (found) return found;
  const key = JSON.stringify(terms);
  const policy = known.get(key) ?? mergePolicy(terms);
  if (known.size < 200) known.set(key, policy);
  same.set(terms, policy);
  return policy;
}
