import type { IconName } from '@/components/icon/icon-names';

/** The steps staff take on a ticket, as in the access table without `ticket.`. */
export type StaffStep =
  | 'review'
  | 'answer'
  | 'offer'
  | 'assign'
  | 'accept-job'
  | 'decline-job'
  | 'contact'
  | 'set-out'
  | 'arrive'
  | 'diagnose'
  | 'note-progress'
  | 'complete';

/** What people read of a step: on its button, as a page title, below it in the list of steps, after it was taken. */
export interface StepName {
  short: string;
  title: string;
  note: string;
  done: string;
  icon: IconName;
}

/** The names of the steps. */
export const stepNames: Record<StaffStep, StepName> = {
  review: {
    short: '受理',
    title: '受理报修',
    note: '核对分类、紧急程度和优先级',
    done: '已受理',
    icon: 'check-circle',
  },
  answer: {
    short: '答复',
    title: '答复咨询',
    note: '直接答复，不用派人上门',
    done: '已答复业主',
    icon: 'chat',
  },
  offer: {
    short: '开放抢单',
    title: '放入抢单池',
    note: '当班师傅先到先得',
    done: '已放入抢单池',
    icon: 'horn',
  },
  assign: { short: '派单', title: '派单', note: '指定一位师傅', done: '已派单', icon: 'users' },
  'accept-job': {
    short: '接单',
    title: '接单',
    note: '接下这一单',
    done: '已接单，请尽快联系业主',
    icon: 'thumb',
  },
  'decline-job': {
    short: '退单',
    title: '退回工单',
    note: '说明原因，由调度改派',
    done: '已退回调度',
    icon: 'close',
  },
  contact: {
    short: '联系',
    title: '联系业主',
    note: '打电话并记下约好的时间',
    done: '已记录联系情况',
    icon: 'phone',
  },
  'set-out': {
    short: '出发',
    title: '出发',
    note: '告诉业主您在路上',
    done: '已通知业主您出发了',
    icon: 'send',
  },
  arrive: { short: '到场', title: '到场签到', note: '记录到场的时间和位置', done: '已到场签到', icon: 'pin' },
  diagnose: {
    short: '诊断',
    title: '现场诊断',
    note: '原因、费用归属和预计完成时间',
    done: '诊断已保存',
    icon: 'search',
  },
  'note-progress': {
    short: '进展',
    title: '更新进展',
    note: '业主马上能看到',
    done: '进展已告诉业主',
    icon: 'edit',
  },
  complete: {
    short: '完工',
    title: '提交完工',
    note: '填写结果并上传照片',
    done: '已提交，等业主验收',
    icon: 'wrench',
  },
};

/** Whether a word from an address is a step. */
export const isStaffStep = (word: string | undefined): word is StaffStep =>
  word !== undefined && Object.prototype.hasOwnProperty.call(stepNames, word);
