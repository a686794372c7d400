/** A subscription-message template as registered with WeChat: which fields it has and where our values go (N2). */
export interface Template {
  /** the title people see in the subscription popup */
  title: string;
  /** WeChat field key → our value */
  fields: Record<string, TemplateValue>;
}

export type TemplateValue = 'number' | 'area' | 'status' | 'time' | 'note';

/** Our templates. Their WeChat ids are configuration; a community with its own registration maps them by key. */
export const templates = {
  progress: {
    title: '报修进度通知',
    fields: { character_string1: 'number', thing2: 'area', phrase3: 'status', time4: 'time', thing5: 'note' },
  },
  visit: {
    title: '上门服务提醒',
    fields: { character_string1: 'number', thing2: 'area', time3: 'time', thing4: 'note' },
  },
  survey: {
    title: '服务评价提醒',
    fields: { character_string1: 'number', thing2: 'area', time3: 'time', thing4: 'note' },
  },
  feedback: {
    title: '投诉建议处理通知',
    fields: { character_string1: 'number', phrase2: 'status', time3: 'time', thing4: 'note' },
  },
  notice: {
    title: '社区服务通知',
    fields: { thing1: 'status', thing2: 'area', time3: 'time', thing4: 'note' },
  },
  task: {
    title: '新工单提醒',
    fields: { character_string1: 'number', thing2: 'area', phrase3: 'status', time4: 'time', thing5: 'note' },
  },
  alert: {
    title: '工单时限提醒',
    fields: { character_string1: 'number', thing2: 'area', phrase3: 'status', time4: 'time', thing5: 'note' },
  },
} as const satisfies Record<string, Template>;

export type TemplateKey = keyof typeof templates;

/** Whether a word from outside names one of our templates. */
export function isTemplateKey(word: string): word is TemplateKey {
  return Object.hasOwn(templates, word);
}

/** The templates a resident is asked for, and those for staff; at most three at a tap on older base libraries. */
export const residentTemplates: readonly TemplateKey[] = ['progress', 'visit', 'survey'];
export const staffTemplates: readonly TemplateKey[] = ['task', 'alert'];

/** Every template that residents are sent. */
export const allResidentTemplates: readonly TemplateKey[] = [
  'progress',
  'visit',
  'survey',
  'feedback',
  'notice',
];
