import { priorityOf } from './priority';
import { FAULT_CATEGORY } from './taxonomy';
import type { CategoryCode, FaultCode, PlanCode, PriorityCode, UrgencyCode } from './taxonomy';

/** What the words of a report suggest (T4–T6, T20); a person always confirms. */
export interface Suggestion {
  category: CategoryCode;
  fault: FaultCode;
  urgency: UrgencyCode;
  /** The emergency plan whose safety steps come before the form, or null. */
  plan: PlanCode | null;
  priority: PriorityCode;
  /** 0..1: how sure the fault is. */
  confidence: number;
  /** Spans of the text that decided, in reading order. */
  words: string[];
}

const LEXICON: [RegExp, FaultCode, PlanCode | null][] = [
  [/煤气味?|燃气味?|天然气/, 'gas', 'gas_leak'],
  [/着火|起火|浓烟|烧起来/, 'fire_equipment', 'fire'],
  [/困.{0,6}电梯|电梯.{0,8}困/, 'lift', 'lift_trapped'],
  [/爆管|水管爆/, 'burst_pipe', 'flooding'],
  [/漏电|触电|打火|短路/, 'live_wire', 'electric_shock'],
  [/整栋.{0,6}停电/, 'no_power', 'outage'],
  [/整栋.{0,6}(停水|没水)/, 'no_water', 'outage'],
  [/电梯/, 'lift', null],
  [/跳闸|停电|没电/, 'no_power', null],
  [/停水|没水|水压/, 'no_water', null],
  [/堵|返水|下水道/, 'drain_blocked', null],
  [/漏水/, 'water_leak', null],
  [/渗水|返潮|发霉/, 'seepage', null],
  [/暖气|地暖|热水/, 'heating', null],
  [/门禁|对讲/, 'access_control', null],
  [/道闸|车牌/, 'barrier_gate', null],
  [/路灯|楼道灯|声控灯/, 'public_light', null],
  [/垃圾|保洁/, 'cleaning', null],
  [/老鼠|蟑螂|蚊/, 'pest', null],
  [/门锁|钥匙/, 'lock', null],
  [/插座|开关/, 'socket_switch', null],
  [/窗|门/, 'door_window', null],
  [/水龙头|马桶|灯|花洒/, 'fixture', null],
  [/物业费|多少钱|发票/, 'fees', null],
  [/装修|能不能|可以吗/, 'policy', null],
];

/** Reads a resident's text and suggests its classification; null when there is nothing to read. Pure and total. */
export function suggest(text: string): Suggestion | null {
  if (!/[\u4e00-\u9fff]/.test(text)) return null;
  for (const [pattern, fault, plan] of LEXICON) {
    const match = pattern.exec(text);
    if (!match) continue;
    const category = FAULT_CATEGORY[fault];
    const urgency: UrgencyCode = plan ? 'emergency' : category === 'inquiry' ? 'inquiry' : 'normal';
    const priority = priorityOf(fault, urgency, text);
    return { category, fault, urgency, plan, priority, confidence: 0.5, words: [match[0]] };
  }
  return {
    category: 'inquiry',
    fault: 'other',
    urgency: 'inquiry',
    plan: null,
    priority: 'low',
    confidence: 0.1,
    words: [],
  };
}
