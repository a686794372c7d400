// Faults on command: delay, error, lost reply or conflict, per action and probability, repeatable by seed.
import type { AdminReply, AdminRequest } from '../database/types';
import { conflictReply } from './conflict-reply';
import { drawAt } from './draw';
import type { FaultRule } from './fault-rule';

/** What is to happen to one request: wait, then reply `instead` of doing it, or do it and lose the reply. */
export interface FaultPlan {
  delayMs: number;
  instead?: AdminReply;
  /** A transaction that is told of a conflict is over; left open it would block its own next attempt. */
  abort?: AdminRequest;
  dropReply: boolean;
}

/** The faults in force. */
export interface Faults {
  /** Decides for one request; undefined when it is left alone. The first rule that strikes wins. */
  plan(action: string, body: AdminRequest): FaultPlan | undefined;
  /** Replaces all rules; an empty list clears them. The same seed gives the same decisions. */
  set(seed: number, rules: FaultRule[]): void;
  /** The rules with how often each was asked and has struck. */
  list(): { seed: number; rules: (FaultRule & { asked: number; struck: number })[] };
}

const matches = (pattern: string, action: string): boolean =>
  pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern;

/** No faults until some are set. */
export function createFaults(): Faults {
  let seed = 0;
  let rules: (FaultRule & { asked: number; struck: number })[] = [];
  return {
    set(newSeed, newRules) {
      seed = newSeed;
      rules = newRules.map((rule) => ({ ...rule, asked: 0, struck: 0 }));
    },
    list: () => ({ seed, rules }),
    plan(action, body) {
      for (const [index, rule] of rules.entries()) {
        if (!matches(rule.action, action)) continue;
        if (rule.collection !== undefined && rule.collection !== body['collectionName']) continue;
        if (rule.times !== undefined && rule.struck >= rule.times) continue;
        // Drawn per rule and occasion: what other rules and actions do in between changes nothing for this one.
        rule.asked += 1;
        if (drawAt(seed, index, rule.asked) >= rule.probability) continue;
        rule.struck += 1;
        const instead = rule.conflict ? conflictReply(body) : rule.error;
        const { transactionId } = body;
        const ends = rule.conflict === true && transactionId !== undefined;
        return {
          delayMs: rule.delayMs ?? 0,
          dropReply: rule.dropReply === true,
          ...(instead ? { instead } : {}),
          ...(ends ? { abort: { action: 'database.abortTransaction', transactionId } } : {}),
        };
      }
      return undefined;
    },
  };
}
