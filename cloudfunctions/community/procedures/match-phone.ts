import { phoneIndexOf } from '../../_kit/blind-index';
import { DIRECTORY, type PersonDoc } from '../../_kit/directory';
import { claimRegistered } from '../../_kit/people/homes/claim-registered';
import { ensurePerson } from '../../_kit/people/ensure-person';
import { REGISTER, type RegisterDoc, type RegisteredStaff } from '../../_kit/people/register';
import { enlist, nameOf, suits } from '../../_kit/people/staff/enlist';
import { phoneOf } from '../../_kit/people/wechat-phone';
import { procedure } from '../../_kit/procedure';
import { seal } from '../../_kit/seal';
import { find, updateWhere } from '../../_kit/store';

/** P1, P3: WeChat vouches for the phone, the register says what belongs to it. Every step may be repeated. */
export const matchPhone = procedure('community.match-phone', {
  handle: async ({ code }, call) => {
    const phone = await phoneOf(code);
    const known = await ensurePerson(call);
    const entries = await find<RegisterDoc>(REGISTER, {
      where: { phoneIndex: phoneIndexOf(phone) },
      limit: 50,
    });
    const living = entries.filter(({ endedAt }) => endedAt === null);
    // What the company calls them, unless they have said it themselves.
    const contact = { name: known.name ?? living[0]?.name ?? null, phone: seal(phone) };
    await updateWhere(DIRECTORY, { _id: known._id }, contact);
    const person = { ...known, ...contact };
    const answer = { bound: [] as string[], disputed: [] as string[], staff: [] as string[] };
    for (const entry of living) {
      if (entry.kind === 'staff') answer.staff.push(...(await takeOn(person, entry)));
      else {
        const { label, outcome } = await claimRegistered(person, entry, call.now);
        answer[outcome].push(label);
      }
    }
    return answer;
  },
});

/** A line of the list takes somebody on once: what a manager has changed since is not undone by another tap (P3). */
async function takeOn(person: PersonDoc, entry: RegisteredStaff): Promise<string[]> {
  if (entry.claimedBy !== person.personId)
    return suits(person.staff, entry) ? [await enlist(person, entry, entry._id)] : [];
  return person.staff?.communities.includes(entry.communityId) ? [await nameOf(entry.communityId)] : [];
}
