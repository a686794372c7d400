import type { Message } from '../message';

/** What the staff group reads of a message (N3, P4): what, which and where; never a name, a phone, a room or anybody's own words. */
export function robotText({ title, values, urgent }: Pick<Message, 'title' | 'values' | 'urgent'>): string {
  return `${urgent ? '【紧急】' : ''}${title}\n${values.number} ${values.area}\n请打开小程序员工端处理`;
}
