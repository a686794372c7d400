import { CALLS } from '../../delivery/calls/call-doc';
import { INBOX } from '../../delivery/inbox-doc';
import { DIRECTORY } from '../../directory';
import { BINDINGS } from '../../people/homes/binding';
import { CHECKS } from '../../safety/check-doc';
import { removeWhere } from '../../store';

/**
 * Removes what is only about the person, then the person (P7): messages, applications for a house, calls that were to be made,
 * content checks. Whoever was telling them something meanwhile still found a person: what that left is removed after them.
 * Who looked at their number stays on record, by an id that no longer leads to anybody; so does when they agreed to the rules.
 */
export async function forgetPerson(me: string): Promise<void> {
  await Promise.all([
    forgetMessages(me),
    removeWhere(BINDINGS, { personId: me }),
    removeWhere(CHECKS, { person: me }),
  ]);
  await removeWhere(DIRECTORY, { _id: `person:${me}` });
  await forgetMessages(me);
}

async function forgetMessages(me: string): Promise<void> {
  await Promise.all([removeWhere(INBOX, { to: me }), removeWhere(CALLS, { to: me })]);
}
