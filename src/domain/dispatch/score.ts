import type { CategoryCode } from '../classification/taxonomy';
import { CATEGORY_NAMES } from '../classification/taxonomy-names';
import { distanceMetres } from '../ticket/distance';
import type { Point } from '../ticket/facts';

/** What the server knows of somebody who could do a job. */
export interface Worker {
  id: string;
  onDuty: boolean;
  skills: readonly string[];
  /** jobs they hold now */
  load: number;
  /** declined this ticket, or let it lapse */
  declined: boolean;
  /** the place of a job they hold now; null when nobody knows where they are */
  spot?: Point | null;
  /** did the repair that was objected to */
  fixedBefore?: boolean;
  /** how often they mended the same fault at the same place before */
  mendedHere?: number;
  /** an outside contractor: offered, never first */
  vendor?: boolean;
}

/** A worker's fitness for a job, with the reasons in words (T9). Higher is better. */
export interface Fitness {
  score: number;
  skilled: boolean;
  reasons: string[];
}

/** Points for and against (T9): skill counts most, then duty, a light load, knowing the place, the way there; a decline weighs more than any of them. */
const weights = {
  onDuty: 100,
  skilled: 60,
  perJob: 8,
  mostJobs: 10,
  perHundredMetres: 2,
  mostHundreds: 10,
  declined: 80,
  fixedBefore: 30,
  perMendedHere: 10,
  mostMendedHere: 3,
  vendor: 120,
} as const;

/** How fit somebody is for a job, and why, in the dispatcher's words (T9): 擅长水电 · 手上 1 单 · 距离 200 米. */
export function fitness(worker: Worker, job: { category: CategoryCode; location?: Point | null }): Fitness {
  const skilled = worker.skills.includes(job.category);
  const metres =
    worker.spot && job.location ? Math.round(distanceMetres(worker.spot, job.location) / 10) * 10 : null;
  const score =
    (worker.onDuty ? weights.onDuty : 0) +
    (skilled ? weights.skilled : 0) +
    Math.min(worker.mendedHere ?? 0, weights.mostMendedHere) * weights.perMendedHere -
    Math.min(worker.load, weights.mostJobs) * weights.perJob -
    Math.min((metres ?? 0) / 100, weights.mostHundreds) * weights.perHundredMetres -
    (worker.declined ? weights.declined : 0) -
    (worker.fixedBefore ? weights.fixedBefore : 0) -
    (worker.vendor ? weights.vendor : 0);
  const reasons = [
    skilled ? `擅长${CATEGORY_NAMES[job.category]}` : '非专长',
    worker.load === 0 ? '手上无单' : `手上 ${worker.load} 单`,
    ...(metres === null ? [] : [metres < 20 ? '就在附近' : `距离 ${metres} 米`]),
    ...(worker.mendedHere ? [`修过此处 ${worker.mendedHere} 次`] : []),
    ...(worker.vendor ? ['外包服务商'] : []),
    ...(worker.onDuty ? [] : ['未当班']),
    ...(worker.declined ? ['曾退此单'] : []),
    ...(worker.fixedBefore ? ['上次由其维修'] : []),
  ];
  return { score, skilled, reasons };
}
