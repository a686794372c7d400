import type { Chance } from '../chance';

/** What residents say, and where it happens. The product makes of it what it can (T4–T6, T20). */
interface Saying {
  text: string;
  where: 'home' | 'spot';
  weight: number;
}

const sayings: Saying[] = [
  { text: '厨房水龙头关不紧，一直滴水', where: 'home', weight: 8 },
  { text: '卫生间下水道堵了，水下不去', where: 'home', weight: 7 },
  { text: '客厅插座没电，别的房间正常', where: 'home', weight: 5 },
  { text: '卧室窗户把手断了，关不上', where: 'home', weight: 4 },
  { text: '入户门锁芯转不动，钥匙插进去拧不开', where: 'home', weight: 4 },
  { text: '阳台墙面渗水，墙皮鼓起来了', where: 'home', weight: 4 },
  { text: '卫生间瓷砖松动，踩上去空响', where: 'home', weight: 3 },
  { text: '家里暖气不热', where: 'home', weight: 2 },
  { text: '电梯按键没有反应，停在一楼不走', where: 'spot', weight: 4 },
  { text: '门禁刷卡没反应，进不了门', where: 'spot', weight: 5 },
  { text: '楼道灯不亮，晚上很黑', where: 'spot', weight: 7 },
  { text: '车库道闸抬不起来，车堵住了', where: 'spot', weight: 3 },
  { text: '小区路面地砖翘起来了，容易绊倒', where: 'spot', weight: 3 },
  { text: '儿童滑梯的护栏松了', where: 'spot', weight: 2 },
  { text: '我家要装修，请问想改一下厨房水管位置，能帮忙改造吗', where: 'home', weight: 3 },
  { text: '物业费怎么交，可以手机缴费吗', where: 'home', weight: 5 },
  { text: '水管爆了，水漫了一地，快来人', where: 'home', weight: 2 },
  { text: '电梯困人了，我被关在里面出不去', where: 'spot', weight: 1 },
  { text: '楼道里有很浓的煤气味', where: 'spot', weight: 1 },
];

/** One report before it is made: when (epoch ms), who and where by number, how it reaches us. */
export interface ReportPlan {
  at: number;
  community: number;
  resident: number;
  spot: number | null;
  channel: 'app' | 'phone';
  text: string;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

function sayingOf(chance: Chance): Saying {
  const total = sayings.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance.next() * total;
  return sayings.find(({ weight }) => (left -= weight) < 0) ?? chance.pick(sayings);
}

/** All reports of the month, in the order of time: daytime mostly, an emergency at any hour. */
export function reportsOf(
  month: {
    start: number;
    days: number;
    communities: number;
    perDay: number;
    residents: number;
    spots: number;
  },
  chance: Chance,
): ReportPlan[] {
  const plans: ReportPlan[] = [];
  for (let community = 0; community < month.communities; community += 1) {
    const own = chance.of(`reports-${community}`);
    const count = Math.round(month.days * month.perDay);
    for (let n = 0; n < count; n += 1) {
      const { text, where } = sayingOf(own);
      const minute = own.yes(0.1) ? own.between(0, 1439) : own.between(7 * 60 + 30, 21 * 60);
      plans.push({
        at: month.start + own.between(0, month.days - 1) * DAY + minute * MINUTE + own.between(0, 59) * 1000,
        community,
        resident: own.between(0, month.residents - 1),
        spot: where === 'spot' ? own.between(0, month.spots - 1) : null,
        channel: own.yes(0.12) ? 'phone' : 'app',
        text,
      });
    }
  }
  return plans.sort((a, b) => a.at - b.at);
}
