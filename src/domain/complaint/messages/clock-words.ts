import type { ComplaintClockName } from '../events';

/** What each clock promises, as staff and complainants read it. */
export const clockWords: Record<ComplaintClockName, string> = {
  acknowledge: '首次答复',
  'pass-on': '转达',
  answer: '答复',
  judge: '判定',
  grade: '定级派发',
  facts: '核实情况',
  plan: '制定方案',
  approve: '方案审批',
  agree: '方案确认',
  'carry-out': '方案落实',
  visit: '回访',
  review: '复核',
  decide: '裁定',
  cause: '原因分析',
  goal: '处理',
};
