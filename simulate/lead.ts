import type { InputOf, OperationName } from '../src/contract';
import type { TicketView } from '../src/contract/views';
import { nextMove } from './actors/next-move';
import { surveyMoves } from './actors/survey';
import { perhapsComplain } from './complaints/complain';
import type { Life, Move } from './life';
import { requestId } from './request-id';
import { aboutOf, intend, look, type Stage } from './stage';

const MINUTE = 60_000;
/** Whoever looked longer ago than this looks again before pressing anything. */
const STALE_MS = 20 * MINUTE;

/** Thinks about a ticket: puts on the agenda whatever somebody means to do next, unless they do already. */
export function plan(stage: Stage, life: Life): void {
  if (life.pending) return;
  const next = nextMove(life, stage.now());
  if (!next) return;
  if ('forgottenUntil' in next) {
    life.forgottenUntil = next.forgottenUntil;
    return;
  }
  life.pending = true;
  const meant = situation(life.view);
  stage.agenda.put(next.at, () => act(stage, life, next, meant));
}

/** Does something beside the straight road: nobody waits for how it ends. */
export function aside(stage: Stage, life: Life, move: Move): void {
  stage.agenda.put(move.at, () => press(stage, life, move, async () => undefined));
}

async function act(stage: Stage, life: Life, move: Move, meant: string): Promise<void> {
  if (stage.now() - life.seenAt > STALE_MS) await look(stage, life);
  // Meanwhile somebody else acted, or time did: think again.
  if (situation(life.view) !== meant) return again(stage, life);
  await press(stage, life, move, async (view) => {
    const finished = view?.status === 'completed' && life.view?.status !== 'completed';
    if (view && view.audience === 'staff') Object.assign(life, { view, seenAt: stage.now() });
    else await look(stage, life);
    if (finished && !life.byPhone) for (const one of surveyMoves(life, stage.now())) aside(stage, life, one);
    if (finished) perhapsComplain(stage, life);
    again(stage, life);
  });
}

function again(stage: Stage, life: Life): void {
  life.pending = false;
  plan(stage, life);
}

async function press(
  stage: Stage,
  life: Life,
  { by, name, input }: Move,
  then: (view: TicketView | null) => Promise<void>,
): Promise<void> {
  const own = name === 'ticket.vendor-step' ? {} : { ticketId: life.id };
  const sent = { ...input, ...own, requestId: requestId() };
  // Every operation here is a step on a ticket; their inputs differ, and the service checks them anyway.
  const want = { by, name, input: sent as InputOf<OperationName> & { requestId: string } };
  await intend(stage, { ...want, ticketId: life.id, about: aboutOf({ name, input }) }, (answer) =>
    then(answer.kind === 'done' ? viewIn(life, answer.data) : null),
  );
}

/** The page in an answer, if there is one; a link for a contractor is kept. */
function viewIn(life: Life, data: unknown): TicketView | null {
  const answer = data as Partial<TicketView> & { token?: string; ticket?: TicketView };
  if (answer.token) life.link = answer.token;
  const view = answer.ticket ?? answer;
  return 'timeline' in view && 'audience' in view ? (view as TicketView) : null;
}

/** What matters for whether a move still makes sense. */
function situation(view: TicketView | null): string {
  const { status, pooled, assignee, quote, plan: alarm } = view ?? {};
  return JSON.stringify([status, pooled, assignee?.id, quote?.version, quote?.state, alarm?.startedAt]);
}
