// What a person or WeChat's moderators would do: tap the phone number button, choose what counts as improper.
import type { PhoneCodes } from '../../wechat/phone-number/get-phone-number';
import type { Judge } from '../../wechat/security/judge';
import { BadRequest, readJson } from '../body';
import { sendJson } from '../reply';
import type { Routes } from '../router';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== '');

/** POST /dev/phone-codes {phone} → {code}; GET and POST /dev/security {risky, review}. */
export const wechatRoutes = (parts: { phoneCodes: PhoneCodes; judge: Judge }): Routes => ({
  'POST /dev/phone-codes': async ({ request, response }) => {
    const { phone } = await readJson(request);
    if (typeof phone !== 'string' || !/^\+?\d{5,15}$/.test(phone))
      throw new BadRequest(400, 'send {"phone"}');
    sendJson(response, 200, { code: parts.phoneCodes.issue(phone) });
  },
  'GET /dev/security': ({ response }) => sendJson(response, 200, parts.judge.words()),
  'POST /dev/security': async ({ request, response }) => {
    const { risky = [], review = [] } = await readJson(request);
    if (!isTexts(risky) || !isTexts(review)) throw new BadRequest(400, 'send {"risky":[…],"review":[…]}');
    parts.judge.setWords({ risky, review });
    sendJson(response, 200, parts.judge.words());
  },
});
