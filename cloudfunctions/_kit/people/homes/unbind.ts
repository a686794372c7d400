import { whoLeaves } from '../../../../src/domain/people/household';
import { DIRECTORY } from '../../directory';
import { forget } from '../../read-directory';
import { _, updateWhere } from '../../store';
import { INVITES } from '../invites/invite-doc';
import { REGISTER } from '../register';
import { BINDINGS, bindingIdOf } from './binding';
import type { Housemate } from './household-of';

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
    await updateWhere(
      BINDINGS,
      { _id: bindingIdOf(houseId, personId) },
      { status: 'ended', decidedAt: now, decidedBy: by, reason },
    );
    await updateWhere(DIRECTORY, { _id: `person:${personId}` }, { homes: _.pull({ houseId }) });
    forget(`person:${personId}`);
  }
}
