import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface CarryOut extends Command, Saying {
  result: string;
  photos: string[];
}

/** What was agreed has been done (C5); from now on the return visit is owed. */
export const carryOut: ComplaintDecision<CarryOut> = (command, complaint) => {
  const { at, by, result, photos } = command;
  return (
    notNow('carry-out', by, at, complaint) ??
    unsaid('result', result, command) ?? [{ type: 'carried-out', at, by: signed(by), result, photos }]
  );
};
