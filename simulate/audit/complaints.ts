import { isDeepStrictEqual } from 'node:util';
import { indexFields, type ComplaintDoc } from '../../cloudfunctions/_kit/complaint/workflow';
import { unfold } from '../../cloudfunctions/_kit/workflow';
import { evolve } from '../../src/domain/complaint/evolve';
import type { Complaint } from '../../src/domain/complaint/state';
import { isOver } from '../../src/domain/complaint/status';

/** Long enough for the first rung of the ladder to ring wherever quiet hours allow it. */
const GRACE_MS = 11 * 3_600_000;

/**
 * Complaints that neither end with a return visit, or its tries, nor are escalated (C5, C8): one that has ended without, and one
 * that lies with a broken promise nobody was told of.
 */
export function unvisited(complaints: readonly ComplaintDoc[], now: number): string[] {
  return complaints.flatMap(({ _id, sort, status, visit, timeline }) => {
    if (sort !== 'complaint') return [];
    if (isOver(status)) return visit.outcome === null ? [`${_id}: ${status} without a return visit`] : [];
    const broken = timeline.filter(({ type, at }) => type === 'clock-breached' && at < now - GRACE_MS);
    const told = timeline.some(({ type }) => type === 'escalated');
    return broken.length > 0 && !told ? [`${_id}: ${status}, late, and nobody was told`] : [];
  });
}

/** Complaints whose stored state, or what lists sort them by, is not what their timeline says (C5). */
export function complaintsNotReplaying(complaints: readonly ComplaintDoc[]): string[] {
  return complaints.flatMap((doc) => {
    const told = doc.timeline.reduce<Complaint | null>((so, event) => evolve(so, event, doc._id), null);
    if (!told) return [`${doc._id}: no timeline`];
    const stored = unfold<Complaint>(doc).state as unknown as Record<string, unknown>;
    const expected = JSON.parse(JSON.stringify({ ...told, ...indexFields(told) })) as Record<string, unknown>;
    return Object.keys(expected)
      .filter((key) => !isDeepStrictEqual(stored[key], expected[key]))
      .map((key) => `${doc._id}: ${key} is not what the timeline tells`);
  });
}

/** Complaints whose sender was given a number and that are not there, or are there twice (C2). */
export function complaintsLost(
  sent: readonly { name: string; outcome: string; ticketId: string | null }[],
  complaints: readonly ComplaintDoc[],
): string[] {
  const told = sent.filter(({ name, outcome }) => name === 'complaint.submit' && outcome === 'done');
  const ids = new Set(complaints.map(({ _id }) => _id));
  const perhaps = sent.filter(({ name, outcome }) => name === 'complaint.submit' && outcome === 'unknown');
  return [
    ...told
      .filter(({ ticketId }) => !ids.has(ticketId ?? ''))
      .map(({ ticketId }) => `complaint ${ticketId ?? ''}`),
    ...(complaints.length > told.length + perhaps.length ? ['a complaint that nobody was told of'] : []),
  ];
}
