import type { InputOf } from '../../../src/contract';
import { suggest } from '../../../src/domain/classification/suggest';
import type { Place } from '../../../src/domain/ticket/facts';
import { checkReport } from '../../../src/domain/ticket/report-rules';
import { submitTicket } from '../../../src/domain/ticket/decisions/submit-ticket';
import { evolve } from '../../../src/domain/ticket/evolve';
import { communityOf, demand, type CallContext } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { nudgeDelivery } from '../../_kit/nudge';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { classify } from '../../_kit/ticket/classify';
import { createTicket } from '../../_kit/ticket/create-ticket';
import { receipt } from '../../_kit/ticket/receipt';
import { reporterAt } from '../../_kit/ticket/reporter-at';
import { reporterOf } from '../../_kit/ticket/reporter-of';
import { residentAt } from '../../_kit/ticket/resident-at';

type Chosen = { kind: 'house'; houseId: string } | { kind: 'spot'; spotId: string } | null;

/** T1: an agent enters what somebody said on the phone or at the counter. The same facts, rules and one insert as any report. */
export const submitFor = procedure('ticket.submit-for', {
  reads: ({ place }) => placesToRead(place),
  handle: async (input, call) => {
    const { name, phone } = await callerOf(input, call);
    const { photos, text } = input;
    const slot = input.slot ?? null;
    // A spot is chosen from a list here, not scanned: for the rules only that there is a place counts.
    const place = input.place && { kind: 'house' as const, houseId: idOf(input.place) };
    const [problem] = Object.entries(checkReport({ place, name, phone, text, photos, slot }, call.now));
    if (problem) stop('invalid-input', { field: problem[0], detail: { problem: problem[1] } });
    const found = placeOf(input.place, call);
    demand(call, { communityId: found.communityId });
    const { classification, confidence } = classify(input, suggest(text));
    const reporterId = await reporterAt(found.place.kind === 'house' ? found.place.houseId : null, phone);
    const ticket = await createTicket(call, input.requestId, (id, number) => {
      const [event] = submitTicket({
        at: call.now,
        by: call.actor,
        number,
        communityId: found.communityId,
        channel: input.channel,
        reporter: reporterOf(reporterId, name, phone),
        place: found.place,
        text,
        photos,
        voice: null,
        video: null,
        slot,
        suggested: classification,
        confidence,
        terms: communityOf(call, found.communityId).policy,
      });
      return evolve(null, event, id);
    });
    await nudgeDelivery(ticket.id);
    return receipt(ticket);
  },
});

/** Who called: as typed, or the resident of the house the agent picked. Nothing of them is read before the agent may ask (P4). */
async function callerOf(
  {
    name,
    phone,
    place,
    resident,
  }: Pick<InputOf<'ticket.submit-for'>, 'name' | 'phone' | 'place' | 'resident'>,
  call: CallContext,
): Promise<{ name: string; phone: string }> {
  if (!resident || place?.kind !== 'house') return { name: name.trim(), phone: phone.trim() };
  demand(call, { communityId: placeOf(place, call).communityId });
  const known = await residentAt(place.houseId, resident);
  return known ?? stop('invalid-input', { field: 'phone', detail: { problem: 'required' } });
}

function idOf(place: Exclude<Chosen, null>): string {
  return place.kind === 'house' ? place.houseId : place.spotId;
}

function placesToRead(place: Chosen): string[] {
  return place ? [`${place.kind}:${idOf(place)}`, `community:${communityIdOf(idOf(place))}`] : [];
}

function placeOf(chosen: Chosen, call: CallContext): { place: Place; communityId: string } {
  const doc = chosen && call.places.get(`${chosen.kind}:${idOf(chosen)}`);
  if (doc?.kind === 'house') {
    const { houseId, buildingId, area, detail, location, communityId } = doc;
    return { place: { kind: 'house', houseId, buildingId, area, detail, location }, communityId };
  }
  if (doc?.kind !== 'spot') return stop('not-found', { field: 'place' });
  const { spotId, buildingId, label, location, communityId } = doc;
  return { place: { kind: 'spot', spotId, buildingId, area: label, location }, communityId };
}
