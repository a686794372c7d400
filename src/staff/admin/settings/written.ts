import type { CommunitySettings } from '@/contract/onboarding/community-fields';
import { mergePolicy } from '@/domain/policy/merge-policy';
import type { Terms } from '@/domain/ticket/events';
import { datesOf, promiseProblems, promisesFrom, promisesInput, type WrittenPromises } from './promises';

/** The form as written: texts as typed. */
export type Written = WrittenPromises & {
  name: string;
  hotline: string;
  /** a line a phone: 夜间值班 13900009999 */
  duty: string;
  mode: 'auto' | 'suggest' | 'grab';
  quietFrom: string;
  quietTo: string;
  autoAcceptDays: string;
  contactMinutes: string;
  extraHolidays: string;
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const PHONE = /^[0-9-]{3,17}$/;

/** What the form begins with. */
export function writtenFrom({ name, hotline, dutyPhones, policy }: CommunitySettings): Written {
  const whole = mergePolicy(policy);
  return {
    ...promisesFrom(whole),
    name,
    hotline,
    duty: dutyPhones.map((one) => `${one.name} ${one.phone}`).join('\n'),
    mode: whole.dispatch.mode,
    quietFrom: whole.quietHours.from,
    quietTo: whole.quietHours.to,
    autoAcceptDays: String(whole.autoAcceptDays),
    contactMinutes: String(whole.contactMinutes),
    extraHolidays: whole.officeHours.extraHolidays.join(' '),
  };
}

/** A community that is not there yet. */
export const emptyWritten = (): Written =>
  writtenFrom({
    communityId: '',
    name: '',
    hotline: '',
    dutyPhones: [],
    location: { latitude: 0, longitude: 0 },
    policy: {},
  });

const dutyOf = (text: string): { name: string; phone: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name = '', phone = ''] = /^(.*?)\s*([0-9-]{3,17})$/.exec(line) ?? [line, line];
      return { name: name.trim() || '值班', phone };
    });

/** What is wrong with the duty phones, naming the line. */
function dutyProblem(lines: readonly { name: string; phone: string }[]): string | undefined {
  const bad = lines.findIndex(({ phone }) => !PHONE.test(phone));
  if (bad >= 0) return `第 ${bad + 1} 行要写成：名称 电话，如 24小时值班 13900009999`;
  const long = lines.findIndex(({ name }) => Array.from(name).length > 20);
  if (long >= 0) return `第 ${long + 1} 行的名称最多 20 个字`;
  return lines.length > 10 ? '最多 10 个值班电话' : undefined;
}

/** What is wrong, by field, in words. */
export function writtenProblems(written: Written): Partial<Record<keyof Written, string>> {
  const days = Number(written.autoAcceptDays);
  const minutes = Number(written.contactMinutes);
  const found: Partial<Record<keyof Written, string | undefined>> = {
    name: written.name.trim().length < 2 ? '请填写小区名称' : undefined,
    hotline: PHONE.test(written.hotline) ? undefined : '请填写电话，只含数字和短横线',
    duty: dutyProblem(dutyOf(written.duty)),
    quietFrom: TIME.test(written.quietFrom) && TIME.test(written.quietTo) ? undefined : '请写成 22:00 这样',
    autoAcceptDays: Number.isInteger(days) && days >= 1 && days <= 30 ? undefined : '1–30 天',
    contactMinutes: Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440 ? undefined : '5–1440 分钟',
    extraHolidays: datesOf(written.extraHolidays).every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
      ? undefined
      : '请写成 2027-02-10，多个用空格隔开',
  };
  const said = Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
  return { ...said, ...promiseProblems(written, datesOf(written.extraHolidays)) };
}

/** What is sent: the differences that stood before stay, those of the form are laid over them. */
export function settingsInput(written: Written, before: Terms) {
  const { version: _version, ...kept } = before;
  const promises = promisesInput(written, mergePolicy(before), kept);
  return {
    name: written.name.trim(),
    hotline: written.hotline.trim(),
    dutyPhones: dutyOf(written.duty),
    policy: {
      ...kept,
      ...promises,
      dispatch: { ...kept.dispatch, mode: written.mode },
      quietHours: { from: written.quietFrom, to: written.quietTo },
      autoAcceptDays: Number(written.autoAcceptDays),
      contactMinutes: Number(written.contactMinutes),
      officeHours: { ...promises.officeHours, extraHolidays: datesOf(written.extraHolidays) },
    },
  };
}
