/**
 * The fate of a message's push (N3): waiting · sent · WeChat never answered · never granted · kept for something more important ·
 * refused · given up after errors · they do not use the mini-program.
 */
export type PushState =
  'due' | 'sent' | 'unconfirmed' | 'unsubscribed' | 'saved' | 'refused' | 'failed' | 'absent';

/** The fate in words for staff, on the ticket (N3). */
export const fateNames: Record<PushState, string> = {
  due: '待发送',
  sent: '微信已送达',
  unconfirmed: '微信未回执，站内已收到',
  unsubscribed: '未订阅，仅站内',
  saved: '留给更重要的提醒，仅站内',
  refused: '已拒收，仅站内',
  failed: '发送失败',
  absent: '未使用小程序，需电话告知',
};
