import fc from 'fast-check';
import { suggest } from '@/domain/classification/suggest';

const DANGERS = [
  ['厨房好大的煤气味，头晕', 'gas_leak'],
  ['三楼阳台着火了，烟很大', 'fire'],
  ['水管爆了，水往外喷，关不住', 'flooding'],
  ['插座冒火花，手被电麻了', 'electric_shock'],
  ['我被困在电梯里，门打不开', 'lift_trapped'],
  ['整栋楼都停电了', 'outage'],
  ['大树被风吹倒，压住车了', 'storm'],
  ['有人拿刀在楼道里打人', 'security'],
] as const;

describe('emergency plans', () => {
  test.each([
    '插座没有漏电，就是松了，有空来看看',
    '没有煤气味，灶打不着火，想修一下',
    '电梯停在五楼，里面没有人，按钮不亮',
    '烟感自己叫，没有烟也没有火',
    '电梯停在3楼，没有人被困',
    '没有着火，只是烟感一直叫',
    '没困人',
  ])('T20: “%s” denies the danger, so no plan starts', (text) => {
    expect(suggest(text)?.plan ?? null).toBeNull();
  });

  test.each([
    ['没有明火，但闻到很重的煤气味', 'gas_leak'],
    ['是不是着火了，楼道里全是烟', 'fire'],
    ['差点没着火，插座还在冒火花', 'electric_shock'],
  ])('T20: “%s” denies less than it says, so the plan starts', (text, plan) => {
    expect(suggest(text)?.plan).toBe(plan);
  });

  test.each([
    '上周爆过的水管已经修好了，坑还没填平',
    '昨天电梯困人已经救出来了，今天门还是慢',
    '上个月漏过煤气，换了管子，现在没味，想再检测一下',
  ])('T20: “%s” is about what is over, so no plan starts', (text) => {
    expect(suggest(text)?.plan).toBeNull();
  });

  test.each([
    ['电梯口的灯坏了', 'public_light'],
    ['消防栓旁边的摄像头黑屏', 'cctv'],
    ['充电棚的路灯不亮', 'public_light'],
    ['配电房门口的地砖松了', 'paving'],
  ])('T20, T4: “%s” only names a place of danger: it is %s without a plan', (text, fault) => {
    expect(suggest(text)).toMatchObject({ fault, plan: null });
  });

  test.each(['消防演习几点开始', '停电通知说几点来电', '燃气安检是哪天'])(
    'T20, T5: “%s” asks a question, so no plan starts',
    (text) => {
      expect(suggest(text)).toMatchObject({ plan: null, urgency: 'inquiry' });
    },
  );

  test.each([
    ['没气味儿的时候好好的，现在一屋子煤气味，快来', 'gas_leak'],
    ['师傅您好打扰了，我家老人一个人在家，她打电话说厨房有煤气味，人有点晕，麻烦快点', 'gas_leak'],
    ['燃器漏气了味道很大', 'gas_leak'],
    ['电题困人了快来', 'lift_trapped'],
    ['俺被关电梯里了出不去', 'lift_trapped'],
    ['楼道着伙了好大的烟', 'fire'],
  ])('T20: chatter, dialect or a misheard character does not hide “%s”', (text, plan) => {
    expect(suggest(text)?.plan).toBe(plan);
  });

  test('T20: greetings and punctuation around a text never change its plan', () => {
    const around = fc.array(
      fc.constantFrom(
        '你好',
        '您好，',
        '大家好！',
        '谢谢',
        '辛苦了。',
        '，',
        '！！',
        '。',
        ' ',
        '\n',
        '😭',
        '🙏',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...DANGERS), around, around, ([text, plan], before, after) => {
        expect(suggest(`${before.join('')}${text}${after.join('')}`)?.plan).toBe(plan);
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  test('T20: saying it twice never loses the plan', () => {
    for (const [text, plan] of DANGERS) expect(suggest(`${text}，${text}`)?.plan).toBe(plan);
  });
});
