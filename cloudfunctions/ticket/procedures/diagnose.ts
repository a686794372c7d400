import { diagnoseFault } from '../../../src/domain/ticket/decisions/diagnose-fault';
import { step } from '../../_kit/ticket/step';

/** T10, T14. */
export const diagnose = step('ticket.diagnose', diagnoseFault, (input) => ({
  diagnosis: input.diagnosis,
  responsibility: input.responsibility,
  chargeable: input.chargeable,
  expectedFinishAt: input.expectedFinishAt ?? null,
  warranty: input.warranty ?? 'unknown',
  parts: input.parts?.trim() || null,
  photos: input.photos,
}));
