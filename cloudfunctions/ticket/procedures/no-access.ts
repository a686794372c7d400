import { reportNoAccess } from '../../../src/domain/ticket/decisions/report-no-access';
import { step } from '../../_kit/ticket/step';

/** T13. */
export const noAccessStep = step('ticket.no-access', reportNoAccess, (input) => ({
  tries: input.tries,
  waitedMinutes: input.waitedMinutes,
  location: input.location ?? null,
  note: input.note?.trim() || null,
  photos: input.photos,
}));
