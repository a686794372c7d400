import { contactResident } from '../../../src/domain/ticket/decisions/contact-resident';
import { step } from '../../_kit/ticket/step';

/** T10. */
export const contact = step('ticket.contact', contactResident, (input) => ({
  note: input.note,
  expectedAt: input.expectedAt ?? null,
}));
