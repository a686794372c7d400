import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketView } from '../../src/contract/views';
import type { Life, Mind, Move } from '../life';
import { oneOf, type SimStaff } from '../people/communities';
import { contractor } from '../people/contractor';
import { forgets, soon } from './pace';

/** Agents and dispatchers (T1–T6, T9, T19, T23): judge, answer, find somebody. One in twelve slips their mind. */
export const desk: Mind = (life, view, now) => {
  if (view.status === 'submitted')
    return life.chance.yes(0.08) ? forgets(life, view, now) : judge(life, view, now);
  if (view.status !== 'triaged' && view.status !== 'reopened') return null;
  if (view.pooled) return null;
  return life.chance.yes(0.06) ? forgets(life, view, now) : findSomebody(life, view, now);
};

function judge(life: Life, view: TicketView, now: number): Move {
  const { community, chance } = life;
  const agent = oneOf(community, 'agent').openid;
  const at = soon(life, view, now, 2, 45);
  const { classification } = view;
  if (classification.urgency === 'inquiry')
    return {
      at,
      by: agent,
      name: 'ticket.answer',
      input: { text: '您好，可在小程序或前台办理，工作日 8:00–18:00。' },
    };
  const corrected = chance.yes(0.08) && classification.urgency === 'normal';
  return {
    at,
    by: agent,
    name: 'ticket.review',
    input: corrected
      ? { classification: { ...classification, urgency: 'renovation' }, reason: '业主说明是装修改造' }
      : { classification },
  };
}

function findSomebody(life: Life, view: TicketView, now: number): Move {
  const { community, chance } = life;
  const dispatcher = oneOf(community, 'dispatcher').openid;
  // Where the best is found by itself, people wait for it before they help.
  const at = community.dispatch === 'auto' ? soon(life, view, now, 40, 90) : soon(life, view, now, 2, 40);
  if (view.referred) return assigned(oneOf(community, 'supervisor').openid, at, life);
  const lift = view.classification.fault === 'lift';
  if (lift && chance.yes(0.4)) return { at, by: dispatcher, name: 'ticket.vendor-link', input: linked };
  if (chance.yes(0.04))
    return { at, by: dispatcher, name: 'ticket.refer', input: { reason: '需登高作业，请主管安排' } };
  if (chance.yes(0.12)) return { at, by: dispatcher, name: 'ticket.offer', input: {} };
  return assigned(dispatcher, at, life);
}

const linked = { vendor: { name: contractor.name, phone: contractor.phone }, reason: '需厂家专业人员' };

function assigned(by: string, at: number, life: Life): Move {
  return { at, by, name: 'ticket.assign', input: { staffId: personIdOf(technicianFor(life).openid) } };
}

/** Somebody with the skill mostly, anybody sometimes. */
export function technicianFor({ community, chance, view }: Life): SimStaff {
  const hands = community.staff.filter(({ roles }) => roles.includes('technician'));
  const skilled = hands.filter(({ skills }) => view && skills.includes(view.classification.category));
  return chance.pick(skilled.length > 0 && chance.yes(0.8) ? skilled : hands);
}
