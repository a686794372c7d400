import { nameIndexOf, phoneIndexOf } from '../../blind-index';
import { unseal } from '../../seal';
import { updateWhere } from '../../store';
import { REGISTER } from '../register';
import type { BindingDoc } from './binding';

/**
 * The register's line of somebody the desk lets in is theirs from now on (P1, P2): the house's file does not show them a second time
 * as still to come, and when they move out it ends with them instead of letting their phone back in. Twice is once.
 */
export async function takeEntry({ houseId, personId, match, name, phone }: BindingDoc): Promise<void> {
  if (match === 'none') return;
  const who =
    match === 'phone'
      ? { phoneIndex: phoneIndexOf(unseal(phone)) }
      : { nameIndex: nameIndexOf(unseal(name)) };
  const line = { houseId, kind: 'resident', claimedBy: null, endedAt: null, ...who };
  await updateWhere(REGISTER, line, { claimedBy: personId });
}
