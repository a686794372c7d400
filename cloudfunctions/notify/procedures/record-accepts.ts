import type { Balance } from '../../../src/contract/notify/record-accepts';
import { block, countAccept, type Ledger } from '../../../src/domain/notification/ledger/ledger';
import { isTemplateKey, type TemplateKey } from '../../../src/domain/notification/templates';
import { changeLedger } from '../../_kit/delivery/ledger/change-ledger';
import { LEDGERS, ledgerId, type LedgerDoc } from '../../_kit/delivery/ledger/ledger-doc';
import { procedure } from '../../_kit/procedure';
import { _, find } from '../../_kit/store';

/** N2: every accept adds one send, once per tap however often the result arrives; a refusal for good is remembered. */
export const recordAccepts = procedure('notify.record-accepts', {
  handle: async ({ requestId, results, blocked }, call) => {
    const me = call.actor.id;
    const told = Object.entries(results).filter((entry): entry is [TemplateKey, string] =>
      isTemplateKey(entry[0]),
    );
    await Promise.all(
      told.map(([template, result]) => {
        const rule = ruleOf(result, blocked.includes(template), call.now);
        return rule && changeLedger(me, template, requestId, rule);
      }),
    );
    const ids = told.map(([template]) => ledgerId(me, template));
    const docs = await find<LedgerDoc>(LEDGERS, { where: { _id: _.in(ids) }, limit: 20 });
    return docs.map(({ template, left, blocked: off = false }): Balance => ({
      template,
      left,
      blocked: off,
    }));
  },
});

function ruleOf(result: string, off: boolean, now: number): ((ledger: Ledger) => Ledger) | null {
  if (/^accept/.test(result)) return (ledger) => countAccept(ledger, 'tap', now);
  return off ? block : null;
}
