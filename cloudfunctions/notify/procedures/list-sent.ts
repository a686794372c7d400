import type { SentMessage } from '../../../src/contract/notify/list-sent';
import { isForStaff } from '../../../src/domain/notification/push/follow-up';
import { demand } from '../../_kit/call-context';
import { INBOX, type InboxDoc } from '../../_kit/delivery/inbox-doc';
import type { PersonDoc } from '../../_kit/directory';
import { maskName } from '../../_kit/mask';
import { procedure } from '../../_kit/procedure';
import { readDirectory } from '../../_kit/read-directory';
import { unseal } from '../../_kit/seal';
import { find } from '../../_kit/store';

const MOST = 100;
const fields = {
  _id: true,
  to: true,
  communityId: true,
  at: true,
  title: true,
  template: true,
  push: true,
  read: true,
  tries: true,
  pushDueAt: true,
} as const;

/** N3: what became of every message about a document; the messages and the people they were for, two reads. */
export const listSent = procedure('notify.list-sent', {
  handle: async ({ docId }, call) => {
    const rows = await find<InboxDoc>(INBOX, {
      where: { docId },
      order: [['at', 'desc']],
      fields,
      limit: MOST,
    });
    const first = rows[0];
    // Nothing was said yet: there is nothing to hide either.
    if (!first) return [];
    demand(call, { communityId: first.communityId });
    const people = await readDirectory(rows.map(({ to }) => `person:${to}`));
    return rows.map((row): SentMessage => {
      const { _id, at, title, to, push, read, tries, pushDueAt } = row;
      const person = people.get(`person:${to}`) as PersonDoc | undefined;
      const dueAt = push === 'due' ? pushDueAt : null;
      return { id: _id, at, title, to: calledBy(person, row), state: push, read, tries, dueAt };
    });
  },
});

function calledBy(person: PersonDoc | undefined, { template }: InboxDoc): string {
  if (isForStaff(template) && person?.staff) return person.staff.alias;
  return person?.name ? `业主 ${maskName(unseal(person.name))}` : '业主';
}
