// phonenumber.getPhoneNumber: a code from the button, good once and for five minutes, becomes a number.
import { randomBytes } from 'node:crypto';
import { textOf, wxError, wxOk, type Api } from '../openapi/api';

/** How long a code is good for, in milliseconds (public API page). */
export const CODE_VALID_MS = 5 * 60_000;

/** Codes handed out by the button a person taps. */
export interface PhoneCodes {
  /** What tapping the button gives: a code for this number (digits, optionally +86 in front). */
  issue(phone: string): string;
  api: Api;
}

/** No codes yet; `getPhoneNumber` answers 40029 to unknown, used and expired ones. */
export function createPhoneCodes(parts: { appid: string; now: () => number }): PhoneCodes {
  const codes = new Map<string, { phone: string; at: number }>();
  return {
    issue(phone) {
      const code = randomBytes(32).toString('hex');
      codes.set(code, { phone, at: parts.now() });
      return code;
    },
    api(input) {
      const code = textOf(input, 'code') ?? '';
      const issued = codes.get(code);
      codes.delete(code);
      if (!issued || parts.now() - issued.at > CODE_VALID_MS) return wxError(40029, 'invalid code');
      const pure = issued.phone.replace(/^\+86/, '');
      return wxOk({
        phone_info: {
          phoneNumber: pure,
          purePhoneNumber: pure,
          countryCode: '86',
          watermark: { timestamp: Math.floor(parts.now() / 1000), appid: parts.appid },
        },
      });
    },
  };
}
