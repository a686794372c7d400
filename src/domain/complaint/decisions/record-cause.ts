import { signed, type Command, type ComplaintDecision } from '../decision';
import type { CauseCode, Improvement } from '../facts';
import { improvementsFrom, type ImprovementDraft } from '../improvements';
import { notNow } from '../when';

export interface RecordCause extends Command {
  cause: CauseCode;
  text: string;
  prevention: string;
  improvements: ImprovementDraft[];
}

/** Root cause and prevention (C5, C12), with improvements that are followed to their end. */
export const recordCause: ComplaintDecision<RecordCause> = (command, complaint) => {
  const { at, by, cause, text, prevention } = command;
  const refusal = notNow('record-cause', by, at, complaint);
  if (refusal) return refusal;
  const improvements: Improvement[] = improvementsFrom(command.improvements, complaint);
  return [{ type: 'cause-recorded', at, by: signed(by), cause, text, prevention, improvements }];
};
