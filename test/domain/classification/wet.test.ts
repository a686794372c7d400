import { SPOKEN_ONLY } from '@/domain/classification/spoken-only';
import { suggest } from '@/domain/classification/suggest';
import { touchesPower } from '@/domain/classification/wet';

describe('water where it must not be', () => {
  test.each([
    '天花板漏水，滴到插座上了',
    '吊灯里面往下滴水',
    '灯管里有水，开关发热',
    '插座进水了',
    '空调漏水滴到插排上',
    '吊灯旁边一直滴水',
  ])('T20: %s is an electric shock in waiting', (text) => {
    expect(suggest(text)).toMatchObject({ urgency: 'emergency', plan: 'electric_shock' });
  });

  test.each([
    '冲水开关漏水',
    '水龙头开关漏水',
    '热水器漏水，指示灯亮着',
    '楼道灯不亮，地上有水',
    '插座没电',
    '洗衣机漏水',
  ])('T20: %s is no such danger', (text) => {
    expect(touchesPower(text)).toBe(false);
  });

  test('T4: what drips from the ceiling is a leak, and a loose ceiling stays a ceiling', () => {
    expect(suggest('天花板一直往下滴水')).toMatchObject({ category: 'utilities', fault: 'water_leak' });
    expect(suggest('吊顶扣板松了')?.fault).toBe('ceiling');
  });

  test('T4: water in the room is not water cut off', () => {
    expect(suggest('屋里进水了，水有点麻手')?.fault).toBe('water_leak');
    expect(suggest('家里停水了')?.fault).toBe('no_water');
  });

  test('P8, T4: nothing is read from the words that stand for a recording', () => {
    expect(suggest(SPOKEN_ONLY)).toBeNull();
  });
});
