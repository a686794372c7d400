// Every API of cloud.openapi the local cloud knows, by name.
import type { Journal } from './journal';
import type { Api } from './openapi/api';
import type { IsPage } from './pages';
import type { PhoneCodes } from './phone-number/get-phone-number';
import type { LastSeen } from './security/check-person';
import type { Judge } from './security/judge';
import { mediaCheckAsync, type PushLater } from './security/media-check-async';
import { msgSecCheck } from './security/msg-sec-check';
import { sendSubscribeMessage } from './subscribe-message/send';
import type { FindTemplate } from './subscribe-message/templates';
import { getUnlimited } from './wxacode/get-unlimited';

/** What the APIs need to know. */
export interface WechatParts {
  journal: Journal;
  templates: FindTemplate;
  isPage: IsPage;
  qrUrl: () => string;
  judge: Judge;
  lastSeen: LastSeen;
  phoneCodes: PhoneCodes;
  pushLater: PushLater;
  appid: string;
  now: () => number;
}

/** The APIs by the name functions call them and config.json permits them. */
export const openApis = (parts: WechatParts): Readonly<Record<string, Api>> => ({
  'subscribeMessage.send': sendSubscribeMessage(parts),
  'wxacode.getUnlimited': getUnlimited({ ...parts, homePage: 'pages/index/index' }),
  'security.msgSecCheck': msgSecCheck(parts),
  'security.mediaCheckAsync': mediaCheckAsync(parts),
  'phonenumber.getPhoneNumber': parts.phoneCodes.api,
});
