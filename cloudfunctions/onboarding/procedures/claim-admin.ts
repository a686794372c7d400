import { createHash, timingSafeEqual } from 'node:crypto';
import { DIRECTORY, type PersonDoc, type StaffEntry } from '../../_kit/directory';
import { ensurePerson } from '../../_kit/people/ensure-person';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { _, findById, insert, updateWhere } from '../../_kit/store';

interface UsedCode {
  _id: string;
  kind: 'used-code';
  by: string;
  at: number;
  /** it has made its administrator: what is decided about them since, a repeated tap does not undo */
  done?: true;
}

/** P3: `ADMIN_CODE` = `<sha256 of the code, hex>:<date until which it works>`, set at deployment and worthless once used. Whoever
 * wins the insert is the administrator; the same person repeating it is let through, so that a crash before the second write heals. */
export const claimAdmin = procedure('onboarding.claim-admin', {
  handle: async ({ code }, call) => {
    const [hash = '', ...rest] = (process.env.ADMIN_CODE ?? '').split(':');
    const given = createHash('sha256').update(code.replace(/[\s-]/g, '')).digest('hex');
    if (hash.length !== given.length || !timingSafeEqual(Buffer.from(hash), Buffer.from(given)))
      return stop('not-found', { field: 'code' });
    const until = Date.parse(rest.join(':'));
    if (Number.isNaN(until) || call.now > until) stop('expired', { field: 'code' });
    const used: UsedCode = {
      _id: `used-code:${hash.slice(0, 16)}`,
      kind: 'used-code',
      by: call.actor.id,
      at: call.now,
    };
    const before = (await insert(DIRECTORY, used)) ? used : await findById<UsedCode>(DIRECTORY, used._id);
    if (before?.by !== used.by) stop('expired', { field: 'code' });
    const person = await ensurePerson(call);
    if (before.done)
      return person.staff?.roles.includes('admin')
        ? { alias: person.staff.alias }
        : stop('expired', { field: 'code' });
    const staff = withAdmin(person.staff);
    await updateWhere(DIRECTORY, { _id: person._id }, { staff: _.set(staff) });
    await updateWhere(DIRECTORY, { _id: used._id }, { done: true });
    forget(person._id);
    return { alias: staff.alias };
  },
});

function withAdmin(staff: PersonDoc['staff']): StaffEntry {
  const before = staff ?? {
    roles: [],
    alias: '管理员',
    communities: [],
    skills: [],
    onDuty: true,
    suspended: false,
  };
  return { ...before, roles: [...new Set([...before.roles, 'admin' as const])], suspended: false };
}
