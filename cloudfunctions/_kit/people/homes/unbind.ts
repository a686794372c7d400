import { whoLeaves } from '../../../../src/domain/people/household';
import { DIRECTORY } from '../../directory';
import { forget } from '../../read-directory';
import { _, updateWhere } from '../../store';
import { INVITES } from '../invites/invite-doc';
import { REGISTER } from '../register';
import { BINDINGS, bindingIdOf } from './binding';
import type { Housemate } from './household-of';
import { owedNews } from './owe-news';
import { settleNow } from './settle-binding';

/** Who goes, on whose word and why. */
export interface Leaving {
  houseId: string;
  personIds: readonly string[];
  by: string;
  reason: string;
  now: number;
}

/**
 * Ends people's access to a house, and that of those they let in when no owner stays (P1). The house's open codes, their line in the
 * register and their record end first, so that nobody comes back in by the same door; the access itself is one write a person.
 */
export async function unbind(household: readonly Housemate[], leaving: Leaving): Promise<void> {
  const { houseId, now, by, reason } = leaving;
  await updateWhere(INVITES, { houseId, expiresAt: _.gt(now) }, { expiresAt: now });
  for (const personId of whoLeaves(household, leaving.personIds)) {
    await updateWhere(REGISTER, { houseId, claimedBy: personId }, { endedAt: now });
    const _id = bindingIdOf(houseId, personId);
    const home = household.find((one) => one.personId === personId)?.home;
    const removed = household.some((one) => one.personId === by);
    // Whoever leaves by themselves needs nobody to tell them.
    const news =
      home && personId !== by
        ? await owedNews(removed ? 'home-removed' : 'home-ended', { ...home, personId }, reason, now)
        : {};
    const ended = { status: 'ended', decidedAt: now, decidedBy: by, reason };
    await updateWhere(BINDINGS, { _id, status: _.neq('ended') }, { ...ended, ...news });
    await updateWhere(DIRECTORY, { _id: `person:${personId}` }, { homes: _.pull({ houseId }) });
    forget(`person:${personId}`);
    await settleNow(_id);
  }
}
