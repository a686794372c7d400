import type { ComplaintCard } from '@/contract/complaint/views';
import type { WordFlag } from '@/domain/complaint/words/check-reply';
import { nextFeedbackSteps } from '@/staff/complaint/data/next-steps';
import { passes } from '@/staff/complaint/work/complaint-filters';
import { complaintTabs } from '@/staff/complaint/work/complaint-tabs';
import { lookThrough, sayingProblem } from '@/staff/complaint/words/look-through';
import { replaceFlag } from '@/staff/complaint/words/replace-flag';
import { lastMonths } from '@/staff/figures/months';
import { percent, stars } from '@/staff/figures/number-words';

const NINE = Date.parse('2026-11-23T09:00:00+08:00');
const HOUR = 3_600_000;

/** The first phrase that must not go out, replaced by its better wording. */
function mended(text: string): string {
  const { phrases, blanks } = lookThrough(text);
  const flag = [...phrases, ...blanks][0] as WordFlag;
  return replaceFlag(text, flag, flag.better);
}

describe('words before they are sent (C7)', () => {
  it('gives the whole clause around a forbidden phrase up for the better wording, and nothing else', () => {
    expect(mended('您好，这个不归我管，您找保安')).toBe(
      '您好，这件事由我负责跟到底，我来联系相关同事，您找保安',
    );
    expect(mended('不知道')).toBe('我马上核实，尽快给您答复');
    expect(mended('好的。\n你急什么！')).toBe('好的。\n理解您着急的心情，我们马上安排！');
  });

  it('finds a phrase that spaces hide, and replaces it with its spaces', () => {
    expect(mended('这个不 归 我 管')).toBe('这件事由我负责跟到底，我来联系相关同事');
  });

  it('fills a blank in where it stands', () => {
    const { blanks } = lookThrough('【时限】前完成，请放心');
    expect(replaceFlag('【时限】前完成，请放心', blanks[0] as WordFlag, '11月26日')).toBe(
      '11月26日前完成，请放心',
    );
  });

  it.each<[string, boolean, string | undefined]>([
    ['', false, '请填写'],
    ['【时限】前完成', true, '还有【时限】没有填'],
    ['我不清楚', false, '有不宜对业主说的话，请按下面的建议换一换'],
    ['您说前台讲“不清楚”', true, undefined],
    ['您好，已安排处理', false, undefined],
  ])('says of %j (kept: %s) what hinders sending it: %s', (text, keep, words) => {
    expect(sayingProblem(text, { max: 500, missing: '请填写', forbidden: undefined, keep })).toBe(words);
  });
});

describe('what the complaint workbench offers', () => {
  const keys = (roles: Parameters<typeof complaintTabs>[0]) =>
    complaintTabs(roles, undefined).map(({ key }) => key);

  it('shows a technician what they handle and nothing else (P3)', () => {
    expect(keys(['resident', 'technician'])).toEqual(['mine']);
  });

  it('shows the desk its queues, and only leads what is to be approved and decided (C4, C6)', () => {
    expect(keys(['agent'])).toEqual(['desk', 'visit', 'mine', 'owned', 'open', 'improvements', 'ended']);
    expect(keys(['supervisor'])).toEqual(expect.arrayContaining(['approval', 'decision']));
  });

  it('puts the step that is due first: grading only while the record waits for it (C4)', () => {
    const actions = [
      'complaint.grade',
      'complaint.transfer',
      'complaint.find-facts',
      'complaint.add-facts',
    ] as const;
    expect(nextFeedbackSteps({ status: 'assigned', actions: [...actions] })).toEqual([
      'find-facts',
      'grade',
      'transfer',
    ]);
    expect(nextFeedbackSteps({ status: 'judged', actions: [...actions] })[0]).toBe('grade');
  });

  it('narrows a list to what is late, grave, or of one sort (C4, C8)', () => {
    const promise = { clock: 'judge', dueAt: NINE - HOUR, state: 'breached' };
    const card = { sort: 'complaint', level: 2, promise, goal: null } as ComplaintCard;
    const praise = { sort: 'praise', level: null, promise: null, goal: null } as ComplaintCard;
    const through = (filter: Parameters<typeof passes>[1]) =>
      [card, praise].map((one) => passes(one, filter, NINE));
    expect(through(null)).toEqual([true, true]);
    expect(through('late')).toEqual([true, false]);
    expect(through('grave')).toEqual([true, false]);
    expect(through('praise')).toEqual([false, true]);
  });
});

describe('the months and numbers of the figures (C12, V5)', () => {
  it('begins and ends a month at midnight in China, also across a year', () => {
    const months = lastMonths(Date.parse('2027-01-31T23:30:00+08:00'));
    expect(months.map(({ name }) => name)).toEqual([
      '本月',
      '2026年12月',
      '2026年11月',
      '2026年10月',
      '2026年9月',
      '2026年8月',
    ]);
    expect(months[1]).toMatchObject({
      from: Date.parse('2026-12-01T00:00:00+08:00'),
      to: Date.parse('2027-01-01T00:00:00+08:00'),
    });
  });

  it('writes shares and means as people read them, and a dash where nothing was counted', () => {
    expect([1, 0.945, 1 / 3, 0, null].map(percent)).toEqual(['100%', '94.5%', '33.3%', '0%', '—']);
    expect([4.5, null].map(stars)).toEqual(['4.50', '—']);
  });
});
