import type { Sealed } from '../../../../src/domain/ticket/facts';
import type { PersonDoc } from '../../directory';
import { readDirectory } from '../../read-directory';
import { unseal } from '../../seal';
import { findById } from '../../store';
import type { CallDoc } from './call-doc';

interface Contact {
  name: string;
  phone: string;
}

interface Reported {
  reporter?: { id: string; name: Sealed; phone: Sealed };
  complainant?: { id: string | null; name: Sealed | null; phone: Sealed | null };
}

/** Whom to call, opened for the one who took the task (P4): as they are known, or as they gave themselves in the report. */
export async function contactOf({ to, docId }: Pick<CallDoc, 'to' | 'docId'>): Promise<Contact> {
  const key = `person:${to}`;
  const person = (await readDirectory([key])).get(key) as PersonDoc | undefined;
  if (person?.phone) return opened(person);
  const doc = (await findById<Reported>('tickets', docId)) ?? (await findById<Reported>('complaints', docId));
  const said = [doc?.reporter, doc?.complainant].find((one) => one?.id === to);
  return opened(said ?? { name: null, phone: null });
}

function opened({ name, phone }: { name: Sealed | null; phone: Sealed | null }): Contact {
  return { name: name ? unseal(name) : '', phone: phone ? unseal(phone) : '' };
}
