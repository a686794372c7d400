import { uploadSheet } from '../../support/people/upload';
import { xlsx, type Cell } from '../../support/people/xlsx';
import { createWorld, rid, type World } from '../../support/world';

const HOUSES = 5_000;
const PEOPLE = 8_000;
const LIMIT_MS = 60_000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

/** Two thirds of the houses have one resident, the others more: a line a person. */
function sheet(): Buffer {
  const lines = Array.from({ length: PEOPLE }, (_, n): Cell[] => {
    const house = n % HOUSES;
    const room = `${1 + Math.floor((house % 250) / 10)}${String(1 + (house % 10)).padStart(2, '0')}`;
    return [
      `${1 + Math.floor(house / 250)}栋`,
      '1单元',
      room,
      96.5,
      { day: 44_484 },
      `住户${n}`,
      13_700_000_000 + n,
      n < HOUSES ? '业主' : '家属',
    ];
  });
  return xlsx([['楼栋', '单元', '房号', '面积', '入伙日期', '姓名', '手机', '身份'], ...lines]);
}

test(
  'P1: 5,000 houses and 8,000 people are imported within a minute, planning included',
  async () => {
    const fileId = await uploadSheet(world, 'large.xlsx', sheet());
    const started = performance.now();
    const manager = world.as('manager');
    let view = await manager('onboarding.plan-import', {
      communityId: 'c1',
      requestId: rid(),
      fileName: '全部住户.xlsx',
      fileId,
    });
    expect(view).toMatchObject({ bad: 0, counts: { houses: HOUSES, people: PEOPLE } });
    while (view.status !== 'done')
      view = await manager('onboarding.apply-import', { communityId: 'c1', importId: view.id });
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  },
  2 * LIMIT_MS,
);
