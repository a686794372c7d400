import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface AddFacts extends Command {
  text: string;
  photos: string[];
}

/** The resident adds what they forgot, or what has changed (T21). */
export const addFacts: Decision<AddFacts> = (command, ticket) => {
  const refusal = refusedNow('add-facts', command.by, ticket);
  if (refusal) return refusal;
  return [
    {
      type: 'facts-added',
      at: command.at,
      by: signed(command.by, 'resident'),
      text: command.text,
      photos: command.photos,
    },
  ];
};
