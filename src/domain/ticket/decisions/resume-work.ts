import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface ResumeWork extends Command {
  note: string | null;
}

/** The work goes on (T8), and the clock with what was left of it. An unanswered quote is withdrawn by it (T15). */
export const resumeWork: Decision<ResumeWork> = (command, ticket) =>
  refusedNow('resume', command.by, ticket) ?? [
    { type: 'resumed', at: command.at, by: signed(command.by), automatic: false, note: command.note },
  ];
