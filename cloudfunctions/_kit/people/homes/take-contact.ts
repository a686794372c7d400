import { DIRECTORY, type PersonDoc } from '../../directory';
import { updateWhere } from '../../store';
import type { BindingDoc } from './binding';

/** Keeps the name and phone that an agent has just agreed to, unless the person has some of their own. */
export async function takeContact(person: PersonDoc, claim: BindingDoc): Promise<PersonDoc> {
  const contact = { name: person.name ?? claim.name, phone: person.phone ?? claim.phone };
  if (person.name === null || person.phone === null)
    await updateWhere(DIRECTORY, { _id: person._id }, contact);
  return { ...person, ...contact };
}
