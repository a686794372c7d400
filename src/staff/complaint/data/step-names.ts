import type { IconName } from '@/components/icon/icon-names';

/** What people read of a step: beside another button, as a title, below it in a list, on its submit button, after it was taken. */
export interface FeedbackStepName {
  short: string;
  title: string;
  note: string;
  submit: string;
  done: string;
  icon: IconName;
}

const name = (
  short: string,
  title: string,
  note: string,
  submit: string,
  done: string,
  icon: IconName,
): FeedbackStepName => ({ short, title, note, submit, done, icon });

/** The steps staff take on a complaint, suggestion or praise, as in the access table without `complaint.` (C2–C12). */
export const feedbackStepNames = {
  acknowledge: name(
    '受理',
    '受理并复述',
    '一小时内答复，把事实复述给业主确认',
    '发送答复',
    '已受理并答复业主',
    'chat',
  ),
  judge: name('判定', '判定是否有效', '有效就继续处理，无效要说明理由', '提交判定', '已判定', 'check-circle'),
  grade: name('定级', '定级派发', '定级别、责任部门和处理人', '确认派发', '已定级派发', 'users'),
  'name-subjects': name(
    '回避',
    '登记涉及人员',
    '被投诉的同事从此回避',
    '登记回避',
    '已登记，相关同事回避',
    'shield',
  ),
  transfer: name('移交', '移交首问责任', '换一位首问责任人，留下原因', '移交', '首问责任已移交', 'users'),
  'find-facts': name(
    '核实',
    '记录核实情况',
    '谁、何时、何地、发生了什么',
    '保存核实情况',
    '核实情况已保存',
    'search',
  ),
  'note-progress': name('进展', '告诉业主进展', '业主马上能看到', '告诉业主', '进展已告诉业主', 'edit'),
  'propose-plans': name(
    '方案',
    '提出解决方案',
    '一到五个办法，主管选一个',
    '提交审批',
    '方案已提交审批',
    'list',
  ),
  'approve-plan': name(
    '批准',
    '审批方案',
    '选一个方案交业主确认',
    '批准所选方案',
    '已批准，等业主确认',
    'check',
  ),
  'return-plans': name('退回', '退回方案', '都不合适，说明原因', '退回重拟', '已退回重拟', 'refresh'),
  'record-answer': name(
    '代记答复',
    '记录业主答复',
    '业主在电话里怎么说的',
    '保存答复',
    '业主的答复已记录',
    'phone',
  ),
  'decide-plan': name(
    '裁定执行',
    '裁定按方案执行',
    '未能达成一致，由上级决定',
    '裁定执行',
    '已裁定，开始落实',
    'shield',
  ),
  'carry-out': name(
    '办结',
    '登记落实结果',
    '写明结果并上传照片',
    '提交结果',
    '已落实，等回访',
    'check-circle',
  ),
  'record-visit': name('回访', '记录电话回访', '打电话问业主是否满意', '保存回访', '回访已记录', 'phone'),
  'decide-review': name(
    '复核',
    '复核判定',
    '由未参与判定的人复核',
    '提交复核结论',
    '复核结论已答复业主',
    'shield',
  ),
  'decide-closing': name('裁定', '裁定是否销项', '已回访但业主未认可', '提交裁定', '裁定已记录', 'shield'),
  'record-cause': name(
    '根因',
    '根因与预防',
    '为什么发生、怎样不再发生',
    '保存根因',
    '根因与预防已记录',
    'bulb',
  ),
  'finish-improvement': name('改进', '登记改进完成', '写明做了什么', '确认完成', '改进已完成', 'check'),
  'answer-suggestion': name(
    '答复',
    '答复建议',
    '采纳、计划或暂不可行，都说明理由',
    '发送答复',
    '已答复业主',
    'chat',
  ),
  'pass-on': name('转达', '转达表扬', '让被表扬的同事知道', '转达', '表扬已转达', 'thumb'),
} as const satisfies Record<string, FeedbackStepName>;

export type FeedbackStep = keyof typeof feedbackStepNames;

/** Whether a word from an address or the view's actions is a step of staff. */
export const isFeedbackStep = (word: string | undefined): word is FeedbackStep =>
  word !== undefined && Object.prototype.hasOwnProperty.call(feedbackStepNames, word);
