import type { Balance } from '../../../src/contract/notify/record-accepts';
import { templates, type TemplateKey } from '../../../src/domain/notification/templates';
import { LEDGERS, ledgerId, type LedgerDoc } from '../../_kit/delivery/ledger/ledger-doc';
import { procedure } from '../../_kit/procedure';
import { _, find } from '../../_kit/store';

/** N2: how many more messages may be sent to the caller, per template; one read. */
export const balance = procedure('notify.balance', {
  handle: async (_input, call) => {
    const keys = Object.keys(templates) as TemplateKey[];
    const ids = keys.map((key) => ledgerId(call.actor.id, key));
    const docs = await find<LedgerDoc>(LEDGERS, { where: { _id: _.in(ids) }, limit: keys.length });
    const byKey = new Map(docs.map((doc) => [doc.template, doc]));
    return keys.map((template): Balance => {
      const doc = byKey.get(template);
      return { template, left: doc?.left ?? 0, blocked: doc?.blocked ?? false };
    });
  },
});
