import type { IconName } from '@/components/icon/icon-names';

/** One thing the service keeps, and why, in the resident's words (P4). */
export interface KeptThing {
  icon: IconName;
  title: string;
  words: string;
}

/** What is kept and why. Changing any of it means raising CONSENT_VERSION. */
export const whatIsKept: readonly KeptThing[] = [
  {
    icon: 'user',
    title: '姓名和手机号',
    words: '用来联系您上门。加密保存，只有处理您这件事的人能看到；客服查看号码会留下记录，您随时可以查。',
  },
  { icon: 'home', title: '房屋', words: '用来找到您家，也用来确认是您在报修。' },
  {
    icon: 'camera',
    title: '您写的话、照片、视频和语音',
    words: '用来判断故障、安排师傅。只给处理这件事的人看，照片和视频的链接过时就失效。',
  },
  { icon: 'pin', title: '位置', words: '只在师傅到场签到时使用师傅自己的位置，不使用您的位置。' },
  { icon: 'bell', title: '微信通知', words: '您点了允许才会发，告诉您维修进展。' },
];

/** What a person may do about it. */
export const yourRights =
  '您可以在「我的 - 我的数据」里查看、下载和注销。注销后姓名、电话会从已完成的工单里去掉；没办完的事要先办完，房屋的维修历史会留给小区，不再带您的名字。';
