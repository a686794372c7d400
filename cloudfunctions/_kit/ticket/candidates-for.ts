import { fitness, type Fitness } from '../../../src/domain/dispatch/score';
import type { Ticket } from '../../../src/domain/ticket/state';
import { staffOf, type StaffDoc } from '../staff-of';
import { openJobs } from './open-jobs';

/** Somebody who could do a job. */
export interface JobCandidate {
  person: StaffDoc;
  load: number;
  fitness: Fitness;
}

/** Everybody of the community who could do the job, best first (T9, T23). Two reads: the staff, and one aggregation over their jobs and who
 * mended this before. */
export async function candidatesFor(ticket: Ticket): Promise<JobCandidate[]> {
  const people = (await staffOf(ticket.communityId)).filter(({ staff }) =>
    staff.roles.some((role) => role === 'technician' || role === 'supervisor' || role === 'vendor'),
  );
  const ids = people.map((person) => person.personId);
  const jobs = await openJobs(ids, ticket);
  return people
    .map((person): JobCandidate => {
      const { personId, staff } = person;
      const { load, spot, mendedHere } = jobs.get(personId) ?? { load: 0, spot: null, mendedHere: 0 };
      const worker = {
        id: personId,
        onDuty: staff.onDuty,
        skills: staff.skills,
        load,
        declined: ticket.declinedBy.includes(personId),
        spot,
        fixedBefore: ticket.completion?.fixer?.id === personId,
        mendedHere,
        vendor: staff.roles.includes('vendor'),
      };
      const job = { category: ticket.classification.category, location: ticket.place.location ?? null };
      return { person, load, fitness: fitness(worker, job) };
    })
    .sort((a, b) => b.fitness.score - a.fitness.score);
}
