import type * as blindIndex from '../../../cloudfunctions/_kit/blind-index';
import type * as sealing from '../../../cloudfunctions/_kit/seal';

type Kit = typeof blindIndex & typeof sealing;

const key = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

/** Keys are read once per instance, so every deployment loads the modules afresh. */
async function withKeys(...keys: string[]): Promise<Kit> {
  process.env.PII_KEYS = keys.join(',');
  const loaded: Kit[] = [];
  await jest.isolateModulesAsync(async () => {
    const [index, seal] = await Promise.all([
      import('../../../cloudfunctions/_kit/blind-index'),
      import('../../../cloudfunctions/_kit/seal'),
    ]);
    loaded.push({ ...index, ...seal });
    // The key is read at the first use; later another deployment has changed the environment.
    index.phoneIndexOf('1');
  });
  return loaded[0]!;
}

let before: Kit;
beforeAll(async () => {
  before = await withKeys(key('k1', 1));
});

describe('the blind index (P4)', () => {
  test('the same phone is found however it was written', () => {
    const index = before.phoneIndexOf('13800001111');
    for (const written of ['138 0000 1111', '+86 138-0000-1111', '008613800001111', '１３８００００１１１１'])
      expect(before.phoneIndexOf(written)).toBe(index);
    expect(before.phoneIndexOf('13800001112')).not.toBe(index);
    expect(before.phoneIndexOf('021-66668888')).toBe(before.phoneIndexOf('02166668888'));
  });

  test('the same name is found with and without spaces and dots', () => {
    expect(before.nameIndexOf(' 张 三丰')).toBe(before.nameIndexOf('张三丰'));
    expect(before.nameIndexOf('买买提·吾守尔')).toBe(before.nameIndexOf('买买提•吾守尔'));
    expect(before.nameIndexOf('张三丰')).not.toBe(before.nameIndexOf('张三'));
  });

  test('the last four digits find their phones, and are not mistaken for a whole one', () => {
    expect(before.phoneTailIndexOf('13800001111')).toBe(before.phoneTailIndexOf('1111'));
    expect(before.phoneTailIndexOf('13800001111')).not.toBe(before.phoneIndexOf('1111'));
    expect(before.phoneTailIndexOf('111')).toBeNull();
  });

  test('nothing to compare has no index, so that two unknown people never match', () => {
    expect([before.phoneIndexOf(''), before.phoneIndexOf('无'), before.nameIndexOf(' ')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a new sealing key in front leaves every index as it was and opens what the old key sealed', async () => {
    const sealed = before.seal('13800001111');
    const after = await withKeys(key('k2', 2), key('k1', 1));
    expect(after.phoneIndexOf('13800001111')).toBe(before.phoneIndexOf('13800001111'));
    expect(after.unseal(sealed)).toBe('13800001111');
    expect(after.seal('x')).toMatch(/^v1\.k2\./);
    expect(after.seal('x')).not.toBe(after.seal('x'));
  });

  test('without the key nothing can be worked out: another key gives another index', async () => {
    const other = await withKeys(key('k1', 9));
    expect(other.phoneIndexOf('13800001111')).not.toBe(before.phoneIndexOf('13800001111'));
    expect(() => other.unseal(before.seal('张三丰'))).toThrow();
  });
});
