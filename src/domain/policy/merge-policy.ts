import type { CommunityPolicy, DeepPartial } from './community-policy';
import { defaultPolicy } from './default-policy';
import { isRecord, type Check, type PolicyFault } from './policy-fault';
import { relationFaults } from './policy-relations';
import { policyRules } from './policy-rules';

/** Everything wrong with a community's differences from the default policy, each named at its field; empty when the
 * policy makes sense. For forms and for the server before it keeps a policy. */
export function policyFaults(overrides: unknown): PolicyFault[] {
  const faults = fieldFaults(overrides, policyRules, '');
  return faults.length > 0 ? faults : relationFaults(laidOver(defaultPolicy, overrides));
}

/** The policy that holds: the default with a community's differences laid over it, lists replaced whole. Throws, naming
 * the first wrong field, for differences that {@link policyFaults} refuses. */
export function mergePolicy(overrides: DeepPartial<CommunityPolicy>): CommunityPolicy {
  const [fault] = policyFaults(overrides);
  if (fault) throw new RangeError(`policy field ${fault.field || '(whole)'}: ${fault.problem}`);
  return laidOver(defaultPolicy, overrides);
}

type RuleTree = { [field: string]: Check | RuleTree };

function fieldFaults(value: unknown, rules: RuleTree, path: string): PolicyFault[] {
  if (!isRecord(value)) return [{ field: path, problem: 'wrong-shape' }];
  return Object.keys(value).flatMap((key): PolicyFault[] => {
    const field = path === '' ? key : `${path}.${key}`;
    const rule = Object.prototype.hasOwnProperty.call(rules, key) ? rules[key] : undefined;
    if (!rule) return [{ field, problem: 'unknown-field' }];
    const part = value[key];
    if (part === undefined) return [];
    return typeof rule === 'function' ? rule(part, field) : fieldFaults(part, rule, field);
  });
}

/** Follows the base's own fields only, so that a foreign key can never reach the result. */
function laidOver<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over as T;
  const fields = Object.entries(base).map(([key, value]) => [key, laidOver(value, over[key])] as const);
  return Object.fromEntries(fields) as T;
}
