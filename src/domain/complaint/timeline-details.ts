import { impossible } from '../shared/never';
import type { ComplaintEvent } from './events';
import type { ComplaintTimelineEntry } from './timeline-item';

type Details = Pick<ComplaintTimelineEntry, 'words' | 'photos' | 'facts'>;

const said = (words: string | null): Details => (words ? { words } : {});

/** The words, photos and codes of a step, without anything sealed. */
export function details(event: ComplaintEvent): Details {
  switch (event.type) {
    case 'received':
      return { words: event.text, photos: event.photos, facts: { channel: event.channel } };
    case 'acknowledged':
      return { words: event.reply, facts: { restated: event.restated, confirmed: event.confirmed } };
    case 'facts-added':
    case 'facts-found':
      return { words: event.text, photos: event.photos };
    case 'judged':
      return { ...said(event.answer), facts: { valid: event.valid, kind: event.kind } };
    case 'graded':
      return {
        ...said(event.reason),
        facts: { level: event.level, department: event.department, handler: event.handler.alias },
      };
    case 'subjects-named':
      return { words: event.reason, facts: { names: event.subjects.map((one) => one.alias).join('、') } };
    case 'transferred':
      return { words: event.reason, facts: { to: event.to.alias } };
    case 'progress-noted':
      return { words: event.note, photos: event.photos };
    case 'plans-proposed':
      return { words: event.plans.map((plan, n) => `${n + 1}. ${plan.text}`).join('\n') };
    case 'plans-returned':
    case 'plan-decided':
    case 'review-asked':
    case 'rework-ordered':
    case 'withdrawn':
    case 'reopened':
      return { words: event.reason };
    case 'plan-approved':
      return { ...said(event.note), facts: { plan: event.plan } };
    case 'plan-answered':
      return { ...said(event.words), facts: { answer: event.answer, via: event.via } };
    case 'carried-out':
      return { words: event.result, photos: event.photos };
    case 'visit-missed':
      return { ...said(event.note), facts: { last: event.last } };
    case 'visited':
      return { ...said(event.words), facts: { satisfied: event.satisfied } };
    case 'result-confirmed':
      return said(event.words);
    case 'result-objected':
      return { words: event.reason, photos: event.photos };
    case 'review-decided':
      return { words: event.reason, facts: { upheld: event.upheld } };
    case 'closed':
      return { ...said(event.reason), facts: { how: event.how } };
    case 'suggestion-answered':
      return { words: event.answer, facts: { feasibility: event.feasibility } };
    case 'passed-on':
      return {
        ...said(event.words),
        facts: { names: event.persons.map((person) => person.alias).join('、') },
      };
    case 'cause-recorded':
      return { words: event.prevention, facts: { cause: event.cause } };
    case 'improvement-finished':
      return { words: event.result, facts: { improvementId: event.improvementId } };
    case 'improvement-overdue':
      return { facts: { improvementId: event.improvementId, dueAt: event.dueAt } };
    case 'clock-warned':
    case 'clock-breached':
      return { facts: { clock: event.clock, dueAt: event.dueAt } };
    case 'escalated':
      return { facts: { clock: event.clock, toRole: event.toRole } };
    case 'facts-confirmed':
      return {};
    default:
      return impossible(event);
  }
}
