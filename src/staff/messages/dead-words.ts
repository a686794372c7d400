import type { DeadLetter } from '@/contract/notify/dead';

const REASONS: Readonly<Record<number, string>> = {
  [-1]: '多次没有得到答复，请检查网络或稍后再试',
  40003: '微信不认识这位用户',
  40037: '消息模板编号不对，请在设置里核对',
  41030: '消息里的页面不存在，请先发布小程序',
  47003: '消息内容不符合模板，请核对模板字段',
  45009: '超过微信当日发送上限',
  93000: '群机器人地址已失效，请重新填写',
};

/** Why a message was given up, with the platform's code for whoever looks it up (N3). */
export const deadWords = ({ code }: DeadLetter): string =>
  `${REASONS[code] ?? '平台拒绝了这条消息'}${code === -1 ? '' : `（${code}）`}`;
