import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface FindFacts extends Command {
  text: string;
  photos: string[];
}

/** The handler records what really happened, within 24 h (C5). */
export const findFacts: ComplaintDecision<FindFacts> = ({ at, by, text, photos }, complaint) =>
  notNow('find-facts', by, at, complaint) ?? [{ type: 'facts-found', at, by: signed(by), text, photos }];
