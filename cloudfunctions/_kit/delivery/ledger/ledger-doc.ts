import type { Ledger } from '../../../../src/domain/notification/ledger/ledger';

/** A person's accepts of one template (N2). `_id` = `<person>:<template>`. */
export interface LedgerDoc extends Ledger {
  _id: string;
  person: string;
  template: string;
  version: number;
  /** ids of recent taps, so that a repeated report is recognised */
  requests: string[];
  /** recent messages that took an accept, and the try that took it: after a crash nobody takes a second one for the same message */
  spent: { id: string; by: string }[];
}

export const LEDGERS = 'subscriptions';

/** The ledger's id. */
export function ledgerId(person: string, template: string): string {
  return `${person}:${template}`;
}
