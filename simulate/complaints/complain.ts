import type { InputOf, OperationName } from '../../src/contract';
import type { Life, Move } from '../life';
import { oneOf } from '../people/communities';
import { requestId } from '../request-id';
import { intend, type Stage } from '../stage';
import type { Grievance } from './grievance';
import { nextStep } from './next-step';

const HOUR = 3_600_000;
/** About one finished repair in thirteen leaves somebody unhappy enough. */
const SHARE = 0.08;
const MOST_REFUSALS = 12;

/** Whether the resident complains about a finished repair (C2), and if so everything that comes of it. */
export function perhapsComplain(stage: Stage, life: Life): void {
  if (life.byPhone || !life.chance.yes(SHARE)) return;
  stage.agenda.put(stage.now() + life.chance.between(2, 30) * HOUR, () => complain(stage, life));
}

async function complain(stage: Stage, { community, reporter, chance, id: ticketId }: Life): Promise<void> {
  const { openid: by, name, phone, houseId } = reporter;
  const facts = {
    sort: 'complaint' as const,
    name,
    phone,
    photos: [],
    text: '修了还是老样子，来的人态度也敷衍',
  };
  const input = { ...facts, requestId: requestId(), communityId: community.id, houseId, ticketId };
  await intend(stage, { by, name: 'complaint.submit', input, ticketId: null }, async (answer) => {
    if (answer.kind !== 'done') return;
    const id = answer.data.complaintId;
    const entry = stage.journal.entries.find((one) => one.requestId === input.requestId);
    if (entry) entry.ticketId = id;
    await follow(stage, { id, community, complainant: reporter, chance, refusals: 0 });
  });
}

/** Looks at the complaint and puts on the agenda whatever is next. */
async function follow(stage: Stage, grievance: Grievance): Promise<void> {
  const agent = oneOf(grievance.community, 'agent').openid;
  const seen = await stage.phone(agent, 'complaint.get', { complaintId: grievance.id });
  if (seen.kind !== 'done') return later(stage, grievance);
  const step = nextStep(grievance, seen.data, stage.now());
  if (step) stage.agenda.put(step.at, () => take(stage, grievance, step));
}

async function take(stage: Stage, grievance: Grievance, { by, name, input }: Move): Promise<void> {
  // Every operation here is a step on a complaint; their inputs differ, and the service checks them anyway.
  const sent = { ...input, complaintId: grievance.id, requestId: requestId() } as InputOf<OperationName> & {
    requestId: string;
  };
  await intend(stage, { by, name, input: sent, ticketId: grievance.id }, async (answer) => {
    if (answer.kind === 'refused') {
      grievance.refusals += 1;
      return later(stage, grievance);
    }
    await follow(stage, grievance);
  });
}

function later(stage: Stage, grievance: Grievance): void {
  if (grievance.refusals < MOST_REFUSALS)
    stage.agenda.put(stage.now() + 5 * HOUR, () => follow(stage, grievance));
}
