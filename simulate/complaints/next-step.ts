import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { daytimeAfter } from '../../preview/seed/china-time';
import { oneOf } from '../people/communities';
import type { NextStep } from './grievance';

const DAY = 86_400_000;

/** The road of a complaint (C5): the desk judges and grades it, the dispatcher puts it right, the supervisor agrees, and somebody calls (C6). */
export const nextStep: NextStep = ({ community, complainant, chance }, view, now) => {
  const by = (role: Parameters<typeof oneOf>[1]): string => oneOf(community, role).openid;
  const later = (from: number, to: number): number => daytimeAfter(now, chance.between(from, to));
  const slow = chance.yes(0.1) ? 20 : 1;
  switch (view.status) {
    case 'received': {
      const words = { restated: '维修后问题仍在', confirmed: true, reply: '您好，很抱歉给您带来不便' };
      return { at: later(5, 50 * slow), by: by('agent'), name: 'complaint.acknowledge', input: words };
    }
    case 'acknowledged': {
      const judged = { valid: chance.yes(0.85), kind: 'service_quality', answer: '经核实，情况如下' };
      return { at: later(10, 90 * slow), by: by('agent'), name: 'complaint.judge', input: judged };
    }
    case 'judged': {
      const handler = { department: 'engineering', handlerId: personIdOf(by('dispatcher')) };
      const graded = { ...handler, level: 1, kind: 'service_quality', reason: '按一般投诉处理' };
      return { at: later(5, 60), by: by('agent'), name: 'complaint.grade', input: graded };
    }
    case 'assigned': {
      const found = { text: '现场复核，更换的部件有瑕疵', photos: [] };
      return { at: later(30, 300 * slow), by: by('dispatcher'), name: 'complaint.find-facts', input: found };
    }
    case 'planning': {
      const plans = [{ text: '重新更换并延长保修', finishAt: now + 3 * DAY }];
      return { at: later(10, 120), by: by('dispatcher'), name: 'complaint.propose-plans', input: { plans } };
    }
    case 'proposed':
      return { at: later(10, 200), by: by('supervisor'), name: 'complaint.approve-plan', input: { plan: 0 } };
    case 'offered': {
      const answer = chance.yes(0.85) ? { answer: 'accept' } : { answer: 'counter', words: '希望当天完成' };
      const at = later(20, 600);
      return { at, by: complainant.openid, name: 'complaint.answer-plan', input: answer };
    }
    case 'agreed': {
      const done = { result: '已重新更换并致歉', photos: [] };
      return { at: later(60, 500), by: by('dispatcher'), name: 'complaint.carry-out', input: done };
    }
    case 'carried-out':
    case 'declined': {
      const reached = chance.yes(0.8);
      const satisfied = chance.yes(0.85);
      const said = { reached, words: satisfied ? '已解决' : '还不满意', ...(reached ? { satisfied } : {}) };
      const at = Math.max(later(30, 600), view.visit.nextTryAt ?? 0);
      return { at, by: by('agent'), name: 'complaint.record-visit', input: said };
    }
    case 'deciding': {
      const decided = { close: chance.yes(0.7), reason: '已核对记录并与业主沟通' };
      return { at: later(30, 400), by: by('manager'), name: 'complaint.decide-closing', input: decided };
    }
    default:
      return null;
  }
};
