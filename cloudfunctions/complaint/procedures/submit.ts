import { may } from '../../../src/domain/access/may';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { complainantOf } from '../../_kit/complaint/complainant-of';
import { createComplaint } from '../../_kit/complaint/create-complaint';
import { ticketOf } from '../../_kit/complaint/ticket-of';
import { communityOf } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** C2: checks the facts at their fields, seals what is personal, one insert; one read more when it is about a repair. */
export const submit = procedure('complaint.submit', {
  reads: (input) => [`community:${input.communityId}`],
  handle: async (input, call) => {
    const { communityId, sort, text, photos, voice, houseId, ticketId } = input;
    const complainant = complainantOf(input, call.actor.id);
    const home = houseId ? call.person?.homes.find((entry) => entry.houseId === houseId) : undefined;
    if (houseId && home?.communityId !== communityId) stop('not-allowed', { field: 'houseId' });
    const about = ticketId
      ? await ticketOf(
          ticketId,
          (ticket) =>
            ticket.communityId === communityId && may('ticket.add-facts', call.actor, subjectOf(ticket)),
        )
      : null;
    const { name } = communityOf(call, communityId);
    return createComplaint(call, input.requestId, {
      sort,
      communityId,
      channel: about ? 'ticket' : 'menu',
      complainant,
      place: {
        houseId: home?.houseId ?? null,
        area: home?.area ?? name,
        detail: home?.detail ?? null,
      },
      ticket: about?.from ?? null,
      text,
      about: input.about.trim() || null,
      photos,
      voice: voice ?? null,
      subjects: sort === 'suggestion' ? [] : (about?.subjects ?? []),
      restated: null,
    });
  },
});
