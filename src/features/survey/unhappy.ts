import type { SurveyView } from '@/contract/survey/answer';
import { needsRecovery } from '@/domain/survey/recovery';

/** From this score down somebody is unhappy, as every community's policy begins. */
const LOW = 2;

/** A low score or "not fixed": a supervisor calls, and one tap makes it a complaint (V4). The server decides what is opened. */
export const isUnhappy = (answer: Pick<SurveyView, 'scores' | 'fixed'>): boolean =>
  needsRecovery(answer, { recoveryScore: LOW });
