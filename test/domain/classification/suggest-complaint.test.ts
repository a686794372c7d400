import fc from 'fast-check';
import { suggestComplaint } from '@/domain/classification/suggest-complaint';
import { isComplaintKind, isComplaintLevel } from '@/domain/classification/taxonomy';

describe('what a complaint suggests', () => {
  test.each([
    ['保安骂人，态度恶劣', 'service_attitude'],
    ['报修一个礼拜没人来，电话也没人接', 'service_speed'],
    ['物业费乱涨价，没有发票', 'fees'],
    ['楼道堆满杂物，灭火器过期', 'fire_safety'],
    ['你们把我的电话泄露给中介', 'privacy'],
    ['说好的泳池和会所一直不开', 'amenity'],
  ])('C1: “%s” is about %s', (text, kind) => {
    expect(suggestComplaint(text)?.kind).toBe(kind);
  });

  test.each([
    ['楼道灯坏了没人修', 1],
    ['道闸砸了我的车，要求赔偿八百', 2],
    ['全楼三十户联名，记者也来了，准备去法院', 3],
    ['有人在楼道打人，已经报警', 3],
  ])('C4: “%s” is level %i', (text, level) => {
    expect(suggestComplaint(text)?.level).toBe(level);
  });

  test('C1: any text at all gives null or known codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const guess = suggestComplaint(text);
        expect(guess === null || (isComplaintKind(guess.kind) && isComplaintLevel(guess.level))).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('C1: nothing can be said about an empty complaint', () => {
    expect(suggestComplaint('')).toBeNull();
  });
});
