import { FAULT_CATEGORY } from './taxonomy';
import type { FaultCode, PriorityCode, UrgencyCode } from './taxonomy';

const WIDE = /整栋|整个小区|整个单元|全楼|全小区|好多家|好几家|几十户|家家|大家|所有人|一片/;

/**
 * Priority from danger × reach (T6): an emergency is high; a normal fault is medium when it touches water, power,
 * equipment or many households; everything else is low.
 */
export function priorityOf(fault: FaultCode, urgency: UrgencyCode, text: string): PriorityCode {
  if (urgency === 'emergency') return 'high';
  if (urgency !== 'normal') return 'low';
  const category = FAULT_CATEGORY[fault];
  return category === 'utilities' || category === 'equipment' || WIDE.test(text) ? 'medium' : 'low';
}
