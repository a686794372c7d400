/** What a name or number can be looked up through (P4). */
export const revealKinds = ['ticket', 'complaint', 'visit', 'person', 'claim', 'entry'] as const;
export type RevealKind = (typeof revealKinds)[number];

/** Why somebody of the desk needs a number; kept with the record of the look. */
export const revealReasons = [
  'confirm-facts',
  'arrange-visit',
  'return-call',
  'emergency',
  'complaint',
  'verify',
  'tell',
  'other',
] as const;
export type RevealReason = (typeof revealReasons)[number];

/** The reasons as staff choose them and residents read them. */
export const revealReasonNames: Record<RevealReason, string> = {
  'confirm-facts': '核实报修情况',
  'arrange-visit': '约定上门时间',
  'return-call': '回访',
  emergency: '紧急情况',
  complaint: '处理投诉',
  verify: '核实住户身份',
  tell: '电话告知进展',
  other: '其他原因',
};

/** The subjects as people read them. */
export const revealKindNames: Record<RevealKind, string> = {
  ticket: '报修',
  complaint: '投诉建议',
  visit: '回访',
  person: '住户资料',
  claim: '住房申请',
  entry: '住户登记',
};
