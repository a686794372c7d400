import { suggest } from '../../../src/domain/classification/suggest';
import { checkReport } from '../../../src/domain/ticket/report-rules';
import { submitTicket } from '../../../src/domain/ticket/decisions/submit-ticket';
import { signed } from '../../../src/domain/ticket/decision';
import { evolve } from '../../../src/domain/ticket/evolve';
import { communityOf } from '../../_kit/call-context';
import { nudgeDelivery } from '../../_kit/nudge';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { ownersOf } from '../../_kit/ticket/owners-of';
import { classify } from '../../_kit/ticket/classify';
import { createTicket } from '../../_kit/ticket/create-ticket';
import { placeOf, placesToRead } from '../../_kit/ticket/place-of';
import { receipt } from '../../_kit/ticket/receipt';
import { reporterOf } from '../../_kit/ticket/reporter-of';

/** T1–T3: checks the facts at their fields, seals what is personal, one insert. */
export const submit = procedure('ticket.submit', {
  reads: (input) => placesToRead(input.place),
  handle: async (input, call) => {
    const draft = { ...input, slot: input.slot ?? null, name: input.name.trim(), phone: input.phone.trim() };
    const [problem] = Object.entries(checkReport(draft, call.now));
    if (problem) stop('invalid-input', { field: problem[0], detail: { problem: problem[1] } });
    const { place, communityId } = placeOf(input.place, call);
    const { classification, confidence } = classify(input, suggest(input.text));
    const owners = input.tellOwners && place.kind === 'house' ? await ownersOf(place.houseId, call) : [];
    const ticket = await createTicket(call, input.requestId, (id, number) => {
      const [event] = submitTicket({
        at: call.now,
        by: call.actor,
        number,
        communityId,
        channel: input.channel,
        reporter: reporterOf(call.actor.id, draft.name, draft.phone),
        place,
        text: input.text,
        photos: input.photos,
        voice: input.voice ?? null,
        video: input.video ?? null,
        slot: draft.slot,
        suggested: classification,
        confidence,
        terms: communityOf(call, communityId).policy,
      });
      return owners.reduce(
        (ticket, follower) =>
          evolve(ticket, { type: 'followed', at: call.now, by: signed(call.actor, 'resident'), follower }),
        evolve(null, event, id),
      );
    });
    await nudgeDelivery(ticket.id);
    return receipt(ticket);
  },
});
