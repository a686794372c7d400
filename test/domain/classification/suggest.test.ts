import fc from 'fast-check';
import { gramsOf, MAX_GRAM } from '@/domain/classification/ngrams';
import { MAX_READ, normalise } from '@/domain/classification/normalise';
import { suggest } from '@/domain/classification/suggest';
import { FAULT_CATEGORY, isFault, isPlan, isUrgency } from '@/domain/classification/taxonomy';

describe('what a repair text suggests', () => {
  test.each([
    ['厨房水龙头一直滴水', 'fixture'],
    ['水表后面的阀门漏水', 'water_leak'],
    ['天花板发霉，一片水印', 'seepage'],
    ['电梯按键失灵，按了不亮', 'lift'],
    ['楼道的声控灯不亮', 'public_light'],
    ['道闸不抬杆，车牌识别不了', 'barrier_gate'],
    ['物业费怎么交', 'fees'],
  ])('T4: “%s” is %s in its category', (text, fault) => {
    const guess = suggest(text);
    expect(guess?.fault).toBe(fault);
    expect(isFault(guess?.fault) && FAULT_CATEGORY[guess.fault]).toBe(guess?.category);
  });

  test.each([
    ['电梯口的灯不亮', 'public_light'],
    ['水泵房门口的灯坏了', 'public_light'],
    ['地下车库的摄像头黑屏', 'cctv'],
  ])('T4: the place word does not decide in “%s”', (text, fault) => {
    expect(suggest(text)?.fault).toBe(fault);
  });

  test.each([
    ['空挑一开就跳扎', 'no_power'],
    ['厕所马统堵了', 'drain_blocked'],
    ['水笼头滴水', 'fixture'],
  ])('T4: a word that voice input misheard is still understood in “%s”', (text, fault) => {
    expect(suggest(text)?.fault).toBe(fault);
  });

  test.each([
    ['家里没电了，邻居都有电', 'emergency'],
    ['卧室插座松了，插头老掉', 'normal'],
    ['阳台能封吗，要办什么手续', 'renovation'],
    ['停车费一个月多少钱', 'inquiry'],
  ])('T5: “%s” is %s', (text, urgency) => {
    expect(suggest(text)?.urgency).toBe(urgency);
  });

  test.each([
    ['厨房好大的煤气味，头晕', 'gas_leak'],
    ['楼上窗户冒黑烟，着火了', 'fire'],
    ['水管爆了，水喷得到处都是，家里淹了', 'flooding'],
    ['洗澡的时候手麻，热水器漏电', 'electric_shock'],
    ['我被关在电梯里出不来', 'lift_trapped'],
    ['整栋楼都停电了', 'outage'],
    ['大树倒了压住车', 'storm'],
    ['有人拿刀追人，快来', 'security'],
  ])('T20: “%s” starts plan %s and is an emergency of high priority', (text, plan) => {
    expect(suggest(text)).toMatchObject({ plan, urgency: 'emergency', priority: 'high' });
  });

  test.each([
    '没有漏电，就是插头松，想请师傅看看',
    '没有煤气味，就是灶打不着火',
    '电梯停在一楼不动，里面没人',
  ])('T20: “%s” denies the danger, so no plan starts', (text) => {
    expect(suggest(text)?.plan).toBeNull();
  });

  test.each(['5-1802', '602', '5栋1单元1802', '师傅在吗', '您好', '１３８００１３８０００'])(
    'T5, T20: “%s” says nothing of a fault, so nothing is suggested and no plan is called',
    (text) => {
      expect(suggest(text)).toBeNull();
    },
  );

  test('T6: danger comes before reach, reach before comfort', () => {
    expect(suggest('电线打火冒烟')?.priority).toBe('high');
    expect(suggest('电梯按键失灵')?.priority).toBe('medium');
    expect(suggest('卧室门关不严')?.priority).toBe('low');
  });

  test('T5: the deciding words are spans of the text, at most three', () => {
    const text = '师傅你好，我家厨房的水龙头关不紧，一直滴水，麻烦来看看';
    const words = suggest(text)?.words ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(3);
    for (const word of words) expect(text).toContain(word);
    expect(words.join()).toMatch(/龙头|滴/);
  });

  test.each(['', '   ', '😀🫧', '。。。', '\u0000\ud83d'])('T4: nothing can be said about %j', (text) => {
    expect(suggest(text)).toBeNull();
  });

  test('T4: any text at all gives null or known codes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('漏水', '电梯', '？？', '１２栋', '😭', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const guess = suggest(pieces.join(''));
        if (guess === null) return;
        expect(isFault(guess.fault) && isUrgency(guess.urgency)).toBe(true);
        expect(guess.plan === null || isPlan(guess.plan)).toBe(true);
        expect(guess.confidence).toBeGreaterThanOrEqual(0);
        expect(guess.confidence).toBeLessThanOrEqual(1.000001);
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  test('T5: the work for one text is bounded, however long it is', () => {
    const grams = gramsOf(normalise('漏水了快来人楼上哗哗地流'.repeat(5000)));
    expect(grams.length).toBeLessThanOrEqual(MAX_READ * MAX_GRAM);
    expect(suggest('漏水'.repeat(50000))?.category).toBe('utilities');
  });
});
