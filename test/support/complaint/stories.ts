// The usual course of a complaint, up to each point of it, told through the rules themselves.
import type { Actor } from '@/domain/access/roles';
import { isRefusal } from '@/domain/shared/refusal';
import type { Command, ComplaintDecision } from '@/domain/complaint/decision';
import { acknowledge } from '@/domain/complaint/decisions/acknowledge';
import { answerPlan } from '@/domain/complaint/decisions/answer-plan';
import { approvePlan } from '@/domain/complaint/decisions/approve-plan';
import { carryOut } from '@/domain/complaint/decisions/carry-out';
import { findFacts } from '@/domain/complaint/decisions/find-facts';
import { grade } from '@/domain/complaint/decisions/grade';
import { judge } from '@/domain/complaint/decisions/judge';
import { proposePlans } from '@/domain/complaint/decisions/propose-plans';
import { receiveComplaint, type ReceiveComplaint } from '@/domain/complaint/decisions/receive-complaint';
import { recordVisit } from '@/domain/complaint/decisions/record-visit';
import { evolve } from '@/domain/complaint/evolve';
import type { Person } from '@/domain/complaint/facts';
import type { Complaint } from '@/domain/complaint/state';
import { policyOf } from '@/domain/ticket/terms';
import { people } from '../ticket/people';
import { at } from '../ticket/time';

/** Somebody of the cast as the record names them. */
export function named(actor: Actor): Person {
  return {
    id: actor.id,
    alias: actor.alias,
    roles: actor.roles.filter((role) => role !== 'resident') as Person['roles'],
  };
}

export const saying = { forbidden: [], keepWords: false };
export const here = { suspended: false, communities: ['c1'] };

/** Received at 09:00 on Monday: Mrs Zhang says that nobody came although she called three times. */
export function received(facts: Partial<ReceiveComplaint> = {}): Complaint {
  const events = receiveComplaint({
    at: at('09:00'),
    by: people.zhang,
    sort: 'complaint',
    number: 'TS261123-00001',
    communityId: 'c1',
    channel: 'menu',
    complainant: {
      id: people.zhang.id,
      name: 'sealed-name',
      phone: 'sealed-phone',
      maskedName: '张**',
      maskedPhone: '138****0001',
      hidden: false,
    },
    place: { houseId: 'c1x1501', area: '3栋2单元', detail: 'sealed-room' },
    ticket: null,
    text: '报修三次没人来',
    about: null,
    photos: [],
    voice: null,
    suggested: { kind: 'service_speed', level: 1, confidence: 0.8 },
    subjects: [],
    terms: {},
    restated: null,
    ...facts,
  });
  return folded(null, events);
}

/** The record after these events. */
export function folded(start: Complaint | null, events: readonly Parameters<typeof evolve>[1][]): Complaint {
  const end = events.reduce<Complaint | null>((state, event) => evolve(state, event, 'c1xf1'), start);
  if (!end) throw new Error('a record begins with what was said');
  return end;
}

/** The record after a step that must be possible. */
export function after<C extends Command>(
  complaint: Complaint,
  decision: ComplaintDecision<C>,
  by: Actor,
  time: string,
  facts: Omit<C, keyof Command>,
): Complaint {
  const outcome = decision({ ...facts, at: at(time), by } as C, complaint, policyOf(complaint.terms));
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return folded(complaint, outcome);
}

const plan = { text: '今天安排师傅上门修好，并当面致歉', finishAt: at('Tue 12:00'), compensationCents: null };
const { zhang, ke, zhu, wang, jing } = people;

/** The story of one complaint, handled by Wang, approved by Zhu. Pass facts to change how it begins. */
export const story = {
  received,
  acknowledged: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(received(facts), acknowledge, ke, '09:30', {
      ...saying,
      restated: '三次报修没人来',
      confirmed: false,
      reply: '您好，很抱歉',
    }),
  judged: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.acknowledged(facts), judge, ke, '10:00', {
      ...saying,
      valid: true,
      kind: 'service_speed',
      answer: '已立案',
    }),
  declined: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.acknowledged(facts), judge, ke, '10:00', {
      ...saying,
      valid: false,
      kind: 'fees',
      answer: '收费按合同第五条执行，附上明细',
    }),
  assigned: (facts?: Partial<ReceiveComplaint>, level: 1 | 2 | 3 = 1): Complaint =>
    after(story.judged(facts), grade, jing, '10:30', {
      level,
      kind: 'service_speed',
      department: 'engineering',
      handler: named(wang),
      candidate: here,
      reason: null,
    }),
  planning: (facts?: Partial<ReceiveComplaint>, level?: 1 | 2 | 3): Complaint =>
    after(story.assigned(facts, level), findFacts, wang, '12:00', { text: '派单遗漏', photos: [] }),
  proposed: (facts?: Partial<ReceiveComplaint>, level?: 1 | 2 | 3): Complaint =>
    after(story.planning(facts, level), proposePlans, wang, '13:00', { ...saying, plans: [plan] }),
  offered: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.proposed(facts), approvePlan, zhu, '14:00', { plan: 0, note: null }),
  agreed: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.offered(facts), answerPlan, zhang, '15:00', { answer: 'accept', words: null }),
  carriedOut: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.agreed(facts), carryOut, wang, '17:00', { ...saying, result: '已修好并致歉', photos: [] }),
  closed: (facts?: Partial<ReceiveComplaint>): Complaint =>
    after(story.carriedOut(facts), recordVisit, ke, 'Tue 10:00', {
      reached: true,
      satisfied: true,
      words: '满意',
    }),
};
