import type { InputOf, OperationName, OutputOf } from '../src/contract';
import type { TicketView } from '../src/contract/views';
import type { Agenda } from './agenda';
import type { Entry, Journal } from './journal';
import type { Life, Move } from './life';
import { oneOf } from './people/communities';
import type { Answer, Phone } from './phone';

const MINUTE = 60_000;
/** A phone that got no answer at all tries again later, under the same request id (T24); then its owner gives up. */
const MOST_LATER = 5;

/** Where everything of one simulation meets. */
export interface Stage {
  phone: Phone;
  agenda: Agenda;
  journal: Journal;
  lives: Map<string, Life>;
  now: () => number;
}

/** Called when an intention has its answer. */
type Then<T> = (answer: Answer<T>) => Promise<void>;

/** Somebody wants something: sends it until it is answered, and writes down what they were told. */
export async function intend<N extends OperationName>(
  stage: Stage,
  want: {
    by: string;
    name: N;
    input: InputOf<N> & { requestId: string };
    ticketId: string | null;
    about?: string;
  },
  then: Then<OutputOf<N>>,
): Promise<void> {
  const { by: openid, name, input, ticketId, about = '' } = want;
  const entry: Entry = {
    ...{ openid, name, ticketId, about, requestId: input.requestId, at: stage.now() },
    ...{ outcome: 'unknown', refused: null, sent: 0 },
  };
  stage.journal.entries.push(entry);
  const send = async (later: number): Promise<void> => {
    const answer = await stage.phone(openid, name, input);
    entry.sent += answer.sent;
    if (answer.kind === 'unknown' && later < MOST_LATER) {
      stage.agenda.put(stage.now() + 5 * MINUTE, () => send(later + 1));
      return;
    }
    entry.outcome = answer.kind;
    entry.at = stage.now();
    if (answer.kind === 'refused') {
      entry.refused = answer.refusal.refused;
      if (answer.contradiction)
        stage.journal.contradictions.push(`${name} ${ticketId ?? ''} ${answer.refusal.refused}`);
    }
    await then(answer);
  };
  await send(0);
}

/** The page of a ticket as the desk sees it; null when the phone got no answer. */
export async function look(stage: Stage, life: Life): Promise<TicketView | null> {
  const agent = oneOf(life.community, 'agent').openid;
  const answer = await stage.phone(agent, 'ticket.get', { ticketId: life.id });
  if (answer.kind !== 'done') return null;
  life.view = answer.data;
  life.seenAt = stage.now();
  return answer.data;
}

/** What the audit will look for: the pressed button of a link, the scores of a survey. */
export function aboutOf({ name, input }: Pick<Move, 'name' | 'input'>): string {
  if (name === 'ticket.vendor-step') return String(input.step);
  return name === 'survey.answer' ? JSON.stringify(input.scores) : '';
}
