import type { IconName } from '@/components/icon/icon-names';

/** What people read of a step: on its button, as a page title, below it in the list of steps, after it was taken. */
export interface StepName {
  short: string;
  title: string;
  note: string;
  done: string;
  icon: IconName;
}

const name = (short: string, title: string, note: string, done: string, icon: IconName): StepName => ({
  short,
  title,
  note,
  done,
  icon,
});

/** The steps staff take on a ticket, as in the access table without `ticket.`, and their names. */
export const stepNames = {
  review: name('受理', '受理报修', '核对分类、紧急程度和优先级', '已受理', 'check-circle'),
  answer: name('答复', '答复咨询', '直接答复，不用派人上门', '已答复业主', 'chat'),
  refer: name('上报', '上报主管', '疑难工单，请主管二次派单', '已上报主管', 'shield'),
  offer: name('开放抢单', '放入抢单池', '当班师傅先到先得', '已放入抢单池', 'horn'),
  assign: name('派单', '派单', '指定一位师傅', '已派单', 'users'),
  transfer: name('转单', '转给别人', '说明原因，换一位师傅', '已转单', 'users'),
  merge: name('合并', '合并重复报修', '同一故障只派一次', '已合并', 'list'),
  unmerge: name('拆分', '拆分工单', '恢复成单独的工单', '已拆分，恢复单独处理', 'list'),
  'accept-job': name('接单', '接单', '接下这一单', '已接单，请尽快联系业主', 'thumb'),
  'decline-job': name('退单', '退回工单', '说明原因，由调度改派', '已退回调度', 'close'),
  'object-result': name('再派', '再派师傅', '业主说没修好，安排复检', '已安排复检，请派单', 'refresh'),
  contact: name('联系', '联系业主', '打电话并记下约好的时间', '已记录联系情况', 'phone'),
  'set-out': name('出发', '出发', '告诉业主您在路上', '已通知业主您出发了', 'send'),
  arrive: name('到场', '到场签到', '记录到场的时间和位置', '已到场签到', 'pin'),
  'no-access': name('没人', '没人开门', '记录后等业主另约时间', '已记录，等业主另约时间', 'door'),
  diagnose: name('诊断', '现场诊断', '原因、费用归属和预计完成时间', '诊断已保存', 'search'),
  quote: name('报价', '给业主报价', '业主同意后再动工', '报价已发给业主', 'text'),
  'accept-quote': name('代确认', '代业主同意报价', '电话里同意的，代为记录', '已记录业主同意', 'check'),
  'refuse-quote': name('代拒绝', '代业主拒绝报价', '电话里不同意的，代为记录', '已记录业主不同意', 'close'),
  pause: name('暂停', '暂停等待', '等配件或等业主，期间不计时', '已暂停计时', 'clock'),
  resume: name('继续', '继续处理', '重新开始计时', '已继续处理', 'refresh'),
  'reserve-parts': name('领料', '领用配件', '登记要用的配件', '配件已登记', 'briefcase'),
  'use-parts': name('用料', '登记用料', '实际用掉的配件', '用料已登记', 'briefcase'),
  'note-progress': name('进展', '更新进展', '业主马上能看到', '进展已告诉业主', 'edit'),
  complete: name('完工', '提交完工', '填写结果并上传照片', '已提交，等业主验收', 'wrench'),
  'cannot-serve': name(
    '修不了',
    '修不了，如实结单',
    '不归物业、没条件修，说明原因',
    '已如实结单，等业主确认',
    'info',
  ),
  'sign-off': name('签字', '业主现场签字', '业主在手机上签字验收', '业主已签字验收', 'edit'),
  'start-plan': name('启动预案', '启动应急预案', '开始处置，通知相关同事', '预案已启动', 'siren'),
  'change-classification': name(
    '改类别',
    '更正类别',
    '实际情况不一样，写明原因',
    '已更正，业主会收到通知',
    'edit',
  ),
  'agree-date': name(
    '约工期',
    '约定完成日期',
    '与业主商定装修完成时间',
    '已约定，业主可以看到日期',
    'calendar',
  ),
  'vendor-link': name('外包', '发外包链接', '外包师傅凭链接处理，不用注册', '链接已生成', 'send'),
  'revoke-vendor-link': name('停用链接', '停用外包链接', '链接马上失效', '链接已停用', 'close'),
  'all-clear': name('解除', '解除险情', '关键步骤都完成后', '险情已解除', 'check-circle'),
} as const satisfies Record<string, StepName>;

export type StaffStep = keyof typeof stepNames;

/** Whether a word from an address is a step. */
export const isStaffStep = (word: string | undefined): word is StaffStep =>
  word !== undefined && Object.prototype.hasOwnProperty.call(stepNames, word);
