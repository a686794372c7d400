import { systemActor } from '../../../../src/domain/access/roles';
import { takeBackJob } from '../../../../src/domain/ticket/decisions/take-back-job';
import { policyOf } from '../../../../src/domain/ticket/terms';
import { DIRECTORY, type PersonDoc } from '../../directory';
import { errorText, log } from '../../log';
import { nudgeDelivery } from '../../nudge';
import { runCommand } from '../../run-command';
import { find, findById, updateWhere } from '../../store';
import { ticketWorkflow } from '../../ticket/workflow';

/** More jobs than anybody holds. */
const MOST_JOBS = 500;

/**
 * The jobs somebody may no longer do go back to the dispatcher, the reason on record (P3, T9). Which ones is worked out from how the
 * person stands now, each is one conditional write, and the debt is settled last: after a crash the timer does what is left, and a
 * suspension lifted meanwhile takes nothing more.
 */
export async function takeBackJobs(personId: string, now: number): Promise<void> {
  const _id = `person:${personId}`;
  const person = await findById<PersonDoc>(DIRECTORY, _id);
  const since = person?.handBackAt ?? null;
  if (!person || since === null) return;
  const jobs = await find<{ _id: string; communityId: string }>('tickets', {
    where: { 'assignee.id': personId, active: true, stage: 'field' },
    fields: { _id: true, communityId: true },
    limit: MOST_JOBS,
  });
  const { staff } = person;
  for (const job of jobs)
    if (!staff || staff.suspended || !staff.communities.includes(job.communityId))
      await takeBack(job._id, personId, staff?.suspended ? '人员停用' : '人员离岗', now);
  await updateWhere(DIRECTORY, { _id, handBackAt: since }, { handBackAt: null });
}

async function takeBack(id: string, holderId: string, reason: string, now: number): Promise<void> {
  const command = { at: now, by: systemActor, holderId, reason };
  const { told } = await runCommand(ticketWorkflow, {
    id,
    by: systemActor.id,
    requestId: `take-back:${holderId}:${now}`,
    guard: () => undefined,
    decide: (ticket) => takeBackJob(command, ticket, policyOf(ticket.terms)),
    view: () => undefined,
  });
  if (told) await nudgeDelivery(id);
}

/** The same at once after somebody was suspended or left: that stands already, so what fails here is logged and left to the timer. */
export async function takeBackNow(personId: string, now: number): Promise<void> {
  await takeBackJobs(personId, now).catch((error: unknown) =>
    log('error', { op: 'take-back-jobs', id: personId, error: errorText(error) }),
  );
}
