import type { Sort } from '@/domain/complaint/facts';

/** What the form says for one sort of feedback. */
interface SortCopy {
  note: string;
  ask: string;
  placeholder: string;
  phrases: readonly string[];
  about: { label: string; placeholder: string };
  send: string;
  sent: string;
}

/** The words of the form by sort (C1, C10, C11): what is asked, ready beginnings, what the button says. */
export const sortCopy: Record<Sort, SortCopy> = {
  complaint: {
    note: '不满意的事',
    ask: '发生了什么事',
    placeholder: '什么时候、在哪里、发生了什么，希望怎么解决',
    phrases: ['服务态度不好', '一直没人处理', '修了又坏', '夜间噪音'],
    about: { label: '涉及的人或部门', placeholder: '例如：东门保安、3 号楼保洁' },
    send: '提交投诉',
    sent: '投诉已提交',
  },
  suggestion: {
    note: '更好的想法',
    ask: '您的建议',
    placeholder: '说说您的想法，能带来什么好处',
    phrases: ['增加充电桩', '增设儿童设施', '优化停车', '加强绿化'],
    about: { label: '关于哪个地方', placeholder: '例如：地下车库、中心花园' },
    send: '提交建议',
    sent: '建议已提交',
  },
  praise: {
    note: '给服务点赞',
    ask: '想表扬什么',
    placeholder: '说说他做了什么，让您满意',
    phrases: ['服务热情', '技术过硬', '上门很及时', '主动帮忙'],
    about: { label: '表扬谁', placeholder: '姓名、工号或岗位，例如：王师傅' },
    send: '提交表扬',
    sent: '表扬已提交',
  },
};
