import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface AnswerInquiry extends Command {
  text: string;
}

/** An inquiry is answered by the desk without sending anybody (T5, T7 "at once"). */
export const answerInquiry: Decision<AnswerInquiry> = (command, ticket) => {
  const refusal = refusedNow('answer', command.by, ticket);
  if (refusal) return refusal;
  return [{ type: 'answered', at: command.at, by: signed(command.by), text: command.text }];
};
