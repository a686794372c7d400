import type { EventOf, TicketEventType } from '@/domain/ticket/events';
import { COMMUNITY, holding, people, reporter } from './people';
import { at } from './time';

type FactsOf<T extends TicketEventType> = Omit<EventOf<T>, 'type' | 'at' | 'by'>;

const classification = {
  category: 'utilities',
  fault: 'drain_blocked',
  urgency: 'normal',
  plan: null,
  priority: 'medium',
} as const;

const usual: { [T in TicketEventType]: FactsOf<T> } = {
  submitted: {
    number: 'BX261123-00001',
    communityId: COMMUNITY,
    channel: 'form',
    reporter,
    place: {
      kind: 'house',
      houseId: 'c1x1501',
      buildingId: 'c1x3',
      area: '3栋2单元',
      detail: 'sealed-1501',
      location: { latitude: 22.54, longitude: 114.05 },
    },
    text: '厨房下水道堵了，水下不去',
    photos: ['cloud://a/1.jpg'],
    voice: null,
    slot: null,
    suggested: classification,
    confidence: 0.9,
    terms: {},
  },
  reviewed: { before: classification, after: classification, reason: null },
  answered: { text: '物业费可在前台缴纳' },
  assigned: { assignee: holding(people.wang), note: null, round: 1 },
  offered: { note: null },
  'job-accepted': {},
  'job-declined': { reason: '在忙别的急修' },
  contacted: { note: '已约下午', expectedAt: at('14:00') },
  'set-out': { expectedAt: null },
  arrived: { location: null, distanceMetres: null, permission: true },
  diagnosed: {
    diagnosis: '油污堵塞',
    responsibility: 'property',
    chargeable: false,
    expectedFinishAt: null,
    parts: null,
    photos: ['cloud://a/b1.jpg', 'cloud://a/b2.jpg', 'cloud://a/b3.jpg'],
  },
  'progress-noted': { note: '已疏通一半', photos: [] },
  completed: {
    outcome: 'fixed',
    summary: '已疏通',
    photos: { before: [], during: [], after: ['cloud://a/a1.jpg'] },
    outsidePhone: null,
  },
  'result-confirmed': { automatic: false },
  'result-objected': { reason: '又堵了', photos: [], fixer: holding(people.wang) },
  cancelled: { reason: '自己修好了' },
  urged: { words: null },
  'facts-added': { text: '卫生间也堵了', photos: [] },
  'survey-asked': {},
  'survey-reminded': {},
  'survey-answered': { recovery: false },
  'clock-warned': { clock: 'respond', dueAt: at('Tue 09:00') },
  'clock-breached': { clock: 'respond', dueAt: at('Tue 09:00') },
  escalated: { clock: 'respond', toRole: 'assignee', step: 0 },
  'contact-overdue': { dueAt: at('10:00') },
  'progress-reminded': {},
};

/** The facts of an event when a test does not care. */
export function defaultsOf<T extends TicketEventType>(type: T): FactsOf<T> {
  return usual[type];
}
