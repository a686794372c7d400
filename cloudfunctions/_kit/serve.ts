import { contract } from '../../src/contract';
import type { CallEvent, Reply } from '../../src/contract/envelope';
import { refuse, type Refusal } from '../../src/domain/shared/refusal';
import { answer } from './answer';
import { wxContext } from './cloud';
import { errorText, log } from './log';
import type { AnyProcedure } from './procedure';
import { Refused } from './refused';

interface Invocation {
  request_id?: string;
}

/** The entry point of a cloud function: finds the operation, who is calling, checks the shape, answers. Never throws. */
export function serve(procedures: readonly AnyProcedure[]) {
  const byOp = new Map(procedures.map((entry) => [entry.name.slice(entry.name.indexOf('.') + 1), entry]));
  return async (event: CallEvent, invocation: Invocation = {}): Promise<Reply & { now: number }> => {
    const requestId = invocation.request_id ?? '';
    const now = Date.now();
    const procedure = byOp.get(String(event.op));
    const started = process.hrtime.bigint();
    try {
      if (!procedure) throw new Refused(refuse('not-found', { field: 'op' }));
      const data = await run(procedure, event.input ?? {}, requestId, now);
      return { ok: true, data, now };
    } catch (error) {
      if (error instanceof Refused) {
        const { refusal, fresh } = error;
        return { ok: false, refusal, ...(fresh === undefined ? {} : { fresh }), now };
      }
      log('error', { requestId, op: String(event.op), error: errorText(error) });
      return { ok: false, fault: { requestId }, now };
    } finally {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
      log('info', { requestId, op: procedure?.name ?? '?', ms });
    }
  };
}

async function run(
  procedure: AnyProcedure,
  input: unknown,
  requestId: string,
  now: number,
): Promise<unknown> {
  const { openid } = wxContext();
  if (openid === '') throw new Refused(refuse('not-allowed'));
  const parsed = contract[procedure.name].input.safeParse(input);
  if (!parsed.success) throw new Refused(fieldRefusal(parsed.error.issues[0]));
  return answer(procedure, parsed.data as object, { openid, requestId, now });
}

/** The first wrong field, as the client's form names it (T2). */
function fieldRefusal(issue: { path: PropertyKey[]; message: string; code: string } | undefined): Refusal {
  const problem =
    issue?.message === 'too-long' || issue?.message === 'too-short' ? issue.message : 'bad-format';
  return refuse('invalid-input', { field: issue?.path.map(String).join('.') ?? '', detail: { problem } });
}
