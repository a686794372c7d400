import { gather } from '../../src/platform/gather';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('news in a burst', () => {
  it('given a first word of news, then it is looked at at once', () => {
    const run = jest.fn();
    gather(run)();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('given a hundred words within half a second, then two looks are enough, the last after the last word', () => {
    let words = 0;
    const seen: number[] = [];
    const ask = gather(() => seen.push(words));
    for (words = 1; words <= 100; words++) {
      ask();
      jest.advanceTimersByTime(4);
    }
    words = 100;
    jest.advanceTimersByTime(2000);
    expect(seen).toEqual([1, 100]);
  });

  it('given words for ten seconds, then it looks about twice a second and not once more in the quiet', () => {
    const run = jest.fn();
    const ask = gather(run);
    for (let passed = 0; passed < 10_000; passed += 100) {
      ask();
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(60_000);
    expect(run.mock.calls.length).toBeGreaterThan(15);
    expect(run.mock.calls.length).toBeLessThanOrEqual(21);
  });

  it('given a look that throws, then the next word is still looked at', () => {
    const run = jest.fn(() => {
      throw new Error('no network');
    });
    const ask = gather(run);
    expect(ask).toThrow('no network');
    jest.advanceTimersByTime(500);
    expect(ask).toThrow('no network');
    expect(run).toHaveBeenCalledTimes(2);
  });
});
