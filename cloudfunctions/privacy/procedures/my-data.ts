import { consentId, CONSENTS, type ConsentDoc } from '../../_kit/privacy/consent';
import { openMatters } from '../../_kit/privacy/erase/open-matters';
import { procedure } from '../../_kit/procedure';
import { unseal } from '../../_kit/seal';
import { count, findById } from '../../_kit/store';

/** P7: counts by index, nothing else is read. */
export const myData = procedure('privacy.my-data', {
  handle: async (_input, { actor, person }) => {
    const me = actor.id;
    const [open, tickets, complaints, messages, consent] = await Promise.all([
      openMatters(me),
      count('tickets', { 'reporter.id': me }),
      count('complaints', { 'complainant.id': me }),
      count('inbox', { to: me }),
      findById<ConsentDoc>(CONSENTS, consentId(me)),
    ]);
    return {
      name: person?.name ? unseal(person.name) : '',
      phone: person?.phone ? unseal(person.phone) : '',
      homes: (person?.homes ?? []).map(({ area, detail, relation }) => ({
        label: area + unseal(detail),
        relation,
      })),
      tickets,
      complaints,
      messages,
      open,
      consent: consent && { version: consent.version, at: consent.at },
      staff: Boolean(person?.staff),
    };
  },
});
