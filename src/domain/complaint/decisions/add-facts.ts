import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface AddComplaintFacts extends Command {
  text: string;
  photos: string[];
}

/** The complainant adds or corrects something, at any time until it is over. */
export const addComplaintFacts: ComplaintDecision<AddComplaintFacts> = (
  { at, by, text, photos },
  complaint,
) =>
  notNow('add-facts', by, at, complaint) ?? [
    { type: 'facts-added', at, by: signed(by, 'resident'), text, photos },
  ];
