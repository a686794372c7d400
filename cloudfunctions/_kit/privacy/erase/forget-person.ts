import { templates } from '../../../../src/domain/notification/templates';
import { LEDGERS, ledgerId } from '../../delivery/ledger/ledger-doc';
import { CALLS } from '../../delivery/calls/call-doc';
import { INBOX } from '../../delivery/inbox-doc';
import { BINDINGS } from '../../people/homes/binding';
import { CHECKS } from '../../safety/check-doc';
import { _, removeWhere } from '../../store';

/**
 * Removes what is only about the person (P7): messages, notification balance, applications for a house, calls that were to be
 * made, content checks.
 * Who looked at their number stays on record, by an id that no longer leads to anybody; so does when they agreed to the rules.
 */
export async function forgetPerson(me: string): Promise<void> {
  const ledgers = Object.keys(templates).map((template) => ledgerId(me, template));
  await Promise.all([
    removeWhere(INBOX, { to: me }),
    removeWhere(LEDGERS, { _id: _.in(ledgers) }),
    removeWhere(BINDINGS, { personId: me }),
    removeWhere(CALLS, { to: me }),
    removeWhere(CHECKS, { person: me }),
  ]);
}
