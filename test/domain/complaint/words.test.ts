import { COMPLAINT_KINDS } from '@/domain/classification/taxonomy';
import { checkReply } from '@/domain/complaint/words/check-reply';
import { fillReply } from '@/domain/complaint/words/fill-reply';
import { houseWords } from '@/domain/complaint/words/house-words';
import { textFromSurvey } from '@/domain/complaint/from-survey';

const { templates, forbidden } = houseWords();
const facts = {
  称呼: '张女士',
  事实: '三次报修无人上门',
  方案: '今天上门维修',
  时限: '18:00',
  编号: 'TS261123-00001',
  专员: '客服小柯',
  回访: '周五',
};

describe('words (C7)', () => {
  test.each([...COMPLAINT_KINDS, 'suggestion', 'praise'] as const)(
    'the template for %s says all four steps, and once filled in nothing of it is flagged',
    (subject) => {
      const reply = fillReply(templates[subject], facts);
      expect(reply.split('\n')).toHaveLength(4);
      expect(checkReply(reply)).toEqual([]);
    },
  );

  test('a blank that was not filled in is flagged where it stands', () => {
    const reply = fillReply(templates.fees, { ...facts, 时限: '' });
    expect(checkReply(reply)).toMatchObject([{ phrase: '【时限】', from: reply.indexOf('【时限】') }]);
  });

  test.each(['不知道', '不清楚', '不归我管', '不可能', '没办法'])(
    '「%s」 is flagged with a better wording',
    (phrase) => {
      const text = `您好，这个${phrase}，您再等等`;
      expect(checkReply(text)).toMatchObject([{ phrase, from: 5, to: 5 + phrase.length }]);
      expect(checkReply(text)[0]?.better.length).toBeGreaterThan(4);
    },
  );

  test('spaces and line breaks hide nothing, and the longest phrase is named once', () => {
    expect(checkReply('我 不\n知 道')).toMatchObject([{ phrase: '我不知道', from: 0, to: 7 }]);
  });

  test('a polite reply passes', () => {
    expect(checkReply('很抱歉让您久等，师傅今天 18:00 前上门，我会全程跟进。')).toEqual([]);
  });

  test('a company adds phrases, allows others and rewrites one step of one template', () => {
    const own = houseWords({
      forbidden: [{ phrase: '亲', better: '您' }],
      allowed: ['不可能'],
      templates: { fees: { apologise: '尊敬的【称呼】，' } },
    });
    expect(checkReply('亲，这不可能', own.forbidden).map((flag) => flag.phrase)).toEqual(['亲']);
    expect(own.templates.fees).toEqual({ ...templates.fees, apologise: '尊敬的【称呼】，' });
    expect(own.forbidden.length).toBe(forbidden.length);
  });
});

test('V4: a bad survey as a complaint says what was answered, in one tap', () => {
  const scores = { attitude: 5, speed: 2, result: 1, cleanliness: 4 };
  expect(textFromSurvey('BX261123-1', { scores, fixed: false, words: '又漏了' })).toBe(
    '对报修 BX261123-1 的服务不满意。问题没有真正解决。速度2分、效果1分。又漏了',
  );
});
