import type { Act } from './use-complaint-action';

/** Steps for which the complainant writes something first. */
export type WrittenStep = 'facts' | 'object' | 'review' | 'reopen' | 'withdraw';

/** One panel: what it asks, and the step its words become. */
interface Written {
  title: string;
  label: string;
  placeholder: string;
  phrases?: readonly string[];
  max: number;
  photos?: boolean;
  note?: string;
  confirm: string;
  danger?: boolean;
  send: (act: Act, words: string, photos: string[]) => Promise<boolean>;
}

/** The panels of a record's page: adding facts, not settled, review, not over, withdrawing (C3, C5, C6). */
export const writtenSteps: Record<WrittenStep, Written> = {
  facts: {
    title: '补充情况',
    label: '补充内容',
    placeholder: '时间、地点、涉及的人，或者需要更正的地方',
    max: 500,
    photos: true,
    confirm: '发送',
    send: (act, text, photos) => act('complaint.add-facts', { text, photos }, '已补充，处理人员会看到'),
  },
  object: {
    title: '哪里还没有解决？',
    label: '没解决的地方',
    placeholder: '说说现在的情况，可以附上照片',
    phrases: ['问题还在', '只解决了一部分', '没有按方案做'],
    max: 500,
    photos: true,
    confirm: '提交，要求再次整改',
    send: (act, reason, photos) =>
      act('complaint.object-result', { reason, photos }, '已收到，我们会再次整改'),
  },
  review: {
    title: '申请复核',
    label: '不同意的理由',
    placeholder: '说说您为什么不同意这个判定',
    note: '由没有参与判定的主管重新审核。每条投诉可以申请一次。',
    max: 500,
    confirm: '提交复核申请',
    send: (act, reason) => act('complaint.ask-review', { reason }, '已提交，主管会重新审核'),
  },
  reopen: {
    title: '仍未解决？',
    label: '现在的情况',
    placeholder: '说说还有什么没有解决',
    max: 500,
    confirm: '提交，重新处理',
    send: (act, reason) => act('complaint.reopen', { reason }, '已重新处理'),
  },
  withdraw: {
    title: '确定要撤回吗？',
    label: '撤回原因',
    placeholder: '也可以写点别的',
    phrases: ['已经解决了', '误会一场', '不想再追究'],
    note: '撤回后不能恢复。如果只是想更正，请用「补充情况」。',
    max: 300,
    confirm: '确认撤回',
    danger: true,
    send: (act, reason) => act('complaint.withdraw', { reason }, '已撤回'),
  },
};
