import { textFromSurvey } from '../../../src/domain/complaint/from-survey';
import { may } from '../../../src/domain/access/may';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { createComplaint } from '../../_kit/complaint/create-complaint';
import { ticketOf } from '../../_kit/complaint/ticket-of';
import { procedure } from '../../_kit/procedure';
import { readDirectory } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { findById } from '../../_kit/store';
import type { SurveyDoc } from '../../_kit/survey-doc';

/** V4: one tap; the repair and its survey say the rest. However often it is tapped, one complaint a completion. */
export const fromSurvey = procedure('complaint.from-survey', {
  handle: async ({ ticketId, hidden }, call) => {
    const { ticket, from, subjects } = await ticketOf(ticketId, (found) =>
      may(call.operation, call.actor, subjectOf(found)),
    );
    const { communityId } = ticket;
    const survey = (await findById<SurveyDoc>('surveys', `${ticketId}.${ticket.round}`)) ?? stop('not-found');
    const { id, name, phone, maskedName, maskedPhone } = ticket.reporter;
    const house = ticket.place.kind === 'house' ? ticket.place : null;
    const places = await readDirectory([`community:${communityId}`]);
    return createComplaint({ ...call, places }, `survey:${ticketId}.${ticket.round}`, {
      sort: 'complaint',
      communityId,
      channel: 'survey',
      complainant: { id, name, phone, maskedName, maskedPhone, hidden },
      place: { houseId: house?.houseId ?? null, area: ticket.place.area, detail: house?.detail ?? null },
      ticket: from,
      text: textFromSurvey(ticket.number, survey),
      about: null,
      photos: survey.photos,
      voice: null,
      subjects,
      restated: null,
    });
  },
});
