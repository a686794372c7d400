import { resumeWork } from '../../../src/domain/ticket/decisions/resume-work';
import { step } from '../../_kit/ticket/step';

/** T8. */
export const resumeStep = step('ticket.resume', resumeWork, (input) => ({
  note: input.note?.trim() || null,
}));
