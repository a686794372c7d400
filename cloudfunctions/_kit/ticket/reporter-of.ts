import type { Reporter } from '../../../src/domain/ticket/facts';
import { maskName, maskPhone } from '../mask';
import { seal } from '../seal';

/** Who reports, as the ticket keeps it (T2, P4): sealed for the record, masked for lists. */
export function reporterOf(id: string, name: string, phone: string): Reporter {
  return {
    id,
    name: seal(name),
    phone: seal(phone),
    maskedName: maskName(name),
    maskedPhone: maskPhone(phone),
  };
}
