import type { TicketView } from '@/contract/views';

/** What the panel of an objection says (T18): about a repair, an answer, or a job that was not done. */
export interface ObjectionWords {
  title: string;
  label: string;
  phrases: string[];
  confirm: string;
}

const WET = ['water_leak', 'burst_pipe', 'seepage', 'drain_blocked'];

/** The words for objecting to how this ticket ended. */
export function objectionWords({ completion, classification }: TicketView): ObjectionWords {
  switch (completion?.outcome) {
    case 'answered':
      return {
        title: '哪里没有说清楚？',
        label: '还想知道的',
        phrases: ['没有回答我的问题', '和实际情况不一样', '请再打电话说明'],
        confirm: '提交，请重新答复',
      };
    case 'fixed':
      return {
        title: '哪里没有修好？',
        label: '没修好的地方',
        phrases: [
          WET.includes(classification.fault) ? '还在漏' : '还是不能用',
          '问题又出现了',
          '只修好了一部分',
        ],
        confirm: '提交，安排复检',
      };
    default:
      return {
        title: '对处理结果有什么异议？',
        label: '您的异议',
        phrases: ['没有检查清楚', '问题还在', '不应该由我自己处理'],
        confirm: '提交，安排复检',
      };
  }
}

/** What the button says that leads there: before the resident accepts, or afterwards with a bad survey (T18, V4). */
export function objectionButton({ completion, status }: TicketView): string {
  switch (completion?.outcome) {
    case 'answered':
      return '还有疑问';
    case 'fixed':
      return status === 'completed' ? '没修好' : '没修好，再派师傅';
    default:
      return '有异议';
  }
}
