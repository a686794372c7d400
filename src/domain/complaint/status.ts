import type { Sort } from './facts';

/** Every status of a complaint, suggestion or praise (C5, C10, C11). The order is the order of the work. */
export const complaintStatuses = [
  'received', // 待受理: nobody has answered yet (C2)
  'acknowledged', // 待判定: facts repeated back; valid or not? (C3) · a suggestion waits for its judged answer
  'judged', // 待定级: valid; level, department and handler are owed (C4)
  'assigned', // 调查中: the handler finds the facts
  'planning', // 拟定方案: facts are known; plans are owed
  'proposed', // 方案审批: a supervisor chooses one
  'offered', // 待您确认: the complainant accepts, counters or refuses
  'agreed', // 落实中: being carried out
  'carried-out', // 待回访: the return visit is owed
  'declined', // 已答复: judged not valid and answered; the visit is owed, a review may be asked for (C3)
  'answered', // 待回访 (suggestion): answered with its reason; the visit is owed (C10)
  'reviewing', // 复核中: somebody else looks at the judgement again
  'deciding', // 待裁定: visited, but the complainant's yes is missing; a reviewed decision is owed (C6)
  'closed', // 已销项
  'withdrawn', // 已撤回: by the complainant; the visit is still owed
] as const;

export type ComplaintStatus = (typeof complaintStatuses)[number];

/** The names people see, at most five characters: WeChat's `phrase` field takes no more. */
export const complaintStatusNames: Record<ComplaintStatus, string> = {
  received: '待受理',
  acknowledged: '待判定',
  judged: '待定级',
  assigned: '调查中',
  planning: '拟定方案',
  proposed: '方案审批',
  offered: '方案待确认',
  agreed: '落实中',
  'carried-out': '待回访',
  declined: '已答复',
  answered: '已答复',
  reviewing: '复核中',
  deciding: '待裁定',
  closed: '已销项',
  withdrawn: '已撤回',
};

const praiseNames: Partial<Record<ComplaintStatus, string>> = { received: '待转达', closed: '已转达' };
const suggestionNames: Partial<Record<ComplaintStatus, string>> = {
  acknowledged: '待答复',
  closed: '已完结',
};

/** The name of a status as people see it for a record of this sort. */
export function statusNameOf({ sort, status }: { sort: Sort; status: ComplaintStatus }): string {
  const own = sort === 'praise' ? praiseNames : sort === 'suggestion' ? suggestionNames : {};
  return own[status] ?? complaintStatusNames[status];
}

/** No handling is owed any more; a withdrawn complaint may still be owed its visit. */
export function isOver(status: ComplaintStatus): boolean {
  return status === 'closed' || status === 'withdrawn';
}
