import { complainantOf } from '../../_kit/complaint/complainant-of';
import { createComplaint } from '../../_kit/complaint/create-complaint';
import { ticketOf } from '../../_kit/complaint/ticket-of';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';

/** C2: written down by whoever took the call, who stays responsible. */
export const record = procedure('complaint.record', {
  reads: (input) => [`community:${input.communityId}`],
  handle: async (input, call) => {
    const { communityId, sort, channel, text, photos, ticketId, area, restated } = input;
    demand(call, { communityId });
    const about = ticketId ? await ticketOf(ticketId, (ticket) => ticket.communityId === communityId) : null;
    return createComplaint(call, input.requestId, {
      sort,
      communityId,
      channel,
      complainant: complainantOf(input, about?.ticket.reporter.id ?? null),
      place: { houseId: null, area, detail: null },
      ticket: about?.from ?? null,
      text,
      about: input.about.trim() || null,
      photos,
      voice: null,
      subjects: sort === 'suggestion' ? [] : (about?.subjects ?? []),
      restated,
    });
  },
});
