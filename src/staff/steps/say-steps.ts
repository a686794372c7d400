import type { StepFacts } from '@/api/use-step';
import type { TicketView } from '@/contract/views';

/** The steps that need nothing but words. */
export type SayStepName =
  'answer' | 'refer' | 'offer' | 'decline-job' | 'object-result' | 'refuse-quote' | 'unmerge' | 'all-clear';

/** What such a step asks for. `missing` says that words are required, and what to say when there are none. */
export interface SayStep<S extends SayStepName> {
  /** path of the words in the step's input */
  path: string;
  label: string;
  max: number;
  missing?: string;
  placeholder: string;
  phrases: readonly string[];
  submit: string;
  /** where the ticket asks for other words on the button */
  submitFor?: (ticket: TicketView) => string;
  facts: (words: string, ticket: TicketView) => StepFacts<`ticket.${S}`>;
}

/** Every step that needs nothing but words (T7, T9, T15, T19, T20). */
export const saySteps: { [S in SayStepName]: SayStep<S> } = {
  answer: {
    path: 'text',
    label: '答复内容',
    max: 500,
    missing: '请填写答复内容',
    placeholder: '业主会原样看到，请写完整、礼貌',
    phrases: ['您好，感谢来询', '如还有疑问请随时联系我们'],
    submit: '发送答复',
    facts: (text) => ({ text }),
  },
  refer: {
    path: 'reason',
    label: '为什么上报',
    max: 200,
    missing: '请写明上报原因',
    placeholder: '难在哪里，需要主管定什么',
    phrases: ['需要多工种配合', '责任不清，需要主管判断', '多次维修未解决'],
    submit: '上报主管',
    facts: (reason) => ({ reason }),
  },
  offer: {
    path: 'note',
    label: '给师傅的话',
    max: 200,
    placeholder: '可以不填',
    phrases: ['请带冲击钻', '业主家有老人，请耐心', '先电话联系再上门'],
    submit: '放入抢单池',
    facts: (note) => ({ note: note.trim() || null }),
  },
  'decline-job': {
    path: 'reason',
    label: '为什么退单',
    max: 200,
    missing: '请写明退单原因',
    placeholder: '写清楚原因，调度才好改派',
    phrases: ['手上有急单，赶不过去', '不是我的专业', '需要两人作业', '缺少专用工具', '临时请假'],
    submit: '退回调度',
    facts: (reason) => ({ reason }),
  },
  'object-result': {
    path: 'reason',
    label: '业主怎么说的',
    max: 300,
    missing: '请写下业主反映的情况',
    placeholder: '接手的同事会看到，请写清哪里没解决',
    phrases: ['业主来电，还没解决', '回访时说问题又出现了', '差评跟进，业主希望再处理'],
    submit: '安排再次上门',
    submitFor: ({ answered }) => (answered ? '重新答复' : '安排再次上门'),
    facts: (reason) => ({ reason, photos: [] }),
  },
  'refuse-quote': {
    path: 'reason',
    label: '业主为什么不同意',
    max: 200,
    missing: '请记下业主的原话',
    placeholder: '电话里业主怎么说的',
    phrases: ['觉得价格偏高', '打算自己找人修', '暂时不修了'],
    submit: '记录业主不同意',
    facts: (reason, ticket) => ({ reason, version: ticket.quote?.version ?? 1 }),
  },
  unmerge: {
    path: 'reason',
    label: '为什么拆分',
    max: 200,
    missing: '请写明拆分的原因',
    placeholder: '为什么不是同一个故障',
    phrases: ['核实后不是同一处', '原工单已修好，这里还没好'],
    submit: '拆分，单独处理',
    facts: (reason) => ({ reason }),
  },
  'all-clear': {
    path: 'note',
    label: '现场情况',
    max: 200,
    missing: '请写一句现场情况',
    placeholder: '险情怎么解除的，业主也会看到',
    phrases: ['检测合格，已恢复使用', '人员已安全撤离', '现场已清理'],
    submit: '解除险情',
    facts: (note) => ({ note }),
  },
};
