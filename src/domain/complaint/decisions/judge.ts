import type { ComplaintKindCode } from '../../classification/taxonomy';
import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface Judge extends Command, Saying {
  valid: boolean;
  kind: ComplaintKindCode;
  /** to the complainant; one that is not valid gets its reasons (C3) */
  answer: string;
}

/** Valid or not (C3). Not valid is answered with courtesy and reasons, and may be reviewed by somebody else. */
export const judge: ComplaintDecision<Judge> = (command, complaint) => {
  const { at, by, valid, kind } = command;
  const answer = command.answer.trim();
  const refusal = notNow('judge', by, at, complaint);
  if (refusal) return refusal;
  if (!valid && answer === '') return refuse('reason-missing', { field: 'answer' });
  return unsaid('answer', answer, command) ?? [{ type: 'judged', at, by: signed(by), valid, kind, answer }];
};
