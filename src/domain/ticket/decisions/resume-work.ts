import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface ResumeWork extends Command {
  note: string | null;
}

/** The work goes on (T8), and the clock with what was left of it. An unanswered quote is withdrawn by it (T15). */
export const resumeWork: Decision<ResumeWork> = (command, ticket) =>
  refusedNow('resume', command.by, ticket) ?? [
    { type: 'resumed', ...happened(command, ticket), automatic: false, note: command.note },
  ];
