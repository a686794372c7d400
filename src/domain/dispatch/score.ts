import type { CategoryCode } from '../classification/taxonomy';
import { CATEGORY_NAMES } from '../classification/taxonomy-names';

/** What the server knows of somebody who could do a job. */
export interface Worker {
  id: string;
  onDuty: boolean;
  skills: readonly string[];
  /** jobs they hold now */
  load: number;
  /** declined this ticket, or fixed it before an objection */
  declined: boolean;
}

/** A worker's fitness for a job, with the reasons in words (T9). Higher is better. */
export interface Fitness {
  score: number;
  skilled: boolean;
  reasons: string[];
}

/** Skill counts most, then being on duty, then a light load; whoever declined comes last (T9). */
export function fitness(worker: Worker, job: { category: CategoryCode }): Fitness {
  const skilled = worker.skills.includes(job.category);
  const score =
    (worker.onDuty ? 100 : 0) +
    (skilled ? 60 : 0) -
    Math.min(worker.load, 10) * 8 -
    (worker.declined ? 80 : 0);
  const reasons = [
    skilled ? `擅长${CATEGORY_NAMES[job.category]}` : '非专长',
    worker.load === 0 ? '手上无单' : `手上 ${worker.load} 单`,
    ...(worker.onDuty ? [] : ['未当班']),
    ...(worker.declined ? ['曾退此单'] : []),
  ];
  return { score, skilled, reasons };
}
