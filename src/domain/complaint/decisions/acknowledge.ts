import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface Acknowledge extends Command, Saying {
  /** the facts in the agent's words, repeated back */
  restated: string;
  /** the complainant has already confirmed them on the phone */
  confirmed: boolean;
  reply: string;
}

/** The first answer within the hour (C2): the facts repeated back; whoever gives it stays responsible (首问负责制). */
export const acknowledge: ComplaintDecision<Acknowledge> = (command, complaint) => {
  const { at, by, restated, confirmed, reply } = command;
  const refusal = notNow('acknowledge', by, at, complaint) ?? unsaid('reply', reply, command);
  if (refusal) return refusal;
  return [{ type: 'acknowledged', at, by: signed(by), restated, confirmed, reply }];
};
