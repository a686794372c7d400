import type { FaultCode, PlanCode } from '@/domain/classification/taxonomy';

const AT_HOME = ['厨房漏水', '马桶堵了', '家里跳闸', '灯不亮', '门锁打不开', '没有热水'];
const IN_PUBLIC = ['灯不亮', '地上有水', '电梯坏了', '门关不上', '墙皮掉了', '垃圾没清'];

const BY_FAULT: Partial<Record<FaultCode, readonly string[]>> = {
  water_leak: ['天花板往下滴水', '厨房水槽下漏水', '卫生间管道漏水', '阀门关不上', '已漏到楼下'],
  drain_blocked: ['马桶堵了', '地漏返水', '厨房下水慢'],
  no_power: ['一开空调就跳闸', '全屋没电', '只有一个房间没电'],
  lift: ['电梯停运', '电梯异响', '按键失灵'],
  access_control: ['刷卡没反应', '对讲没声音', '门禁关不上'],
  door_window: ['门锁打不开', '窗户关不严', '合页松了'],
  public_light: ['楼道灯不亮', '路灯不亮', '车库灯闪'],
  fees: ['物业费怎么交', '停车费咨询', '开发票'],
};

const BY_PLAN: Record<PlanCode, readonly string[]> = {
  gas_leak: ['厨房里有煤气味', '楼道里有煤气味', '有人头晕'],
  fire: ['看到明火', '有浓烟', '有人没出来'],
  flooding: ['水管爆了', '天花板往下漏水', '阀门关不上', '水碰到了电'],
  electric_shock: ['插座冒火花', '摸着麻手', '水碰到了电', '有人触电'],
  lift_trapped: ['里面有人', '里面有老人或小孩', '电梯停在半层'],
  outage: ['整栋停电', '整栋停水', '只有我家'],
  storm: ['窗户要掉了', '树倒了', '屋顶漏雨'],
  security: ['有人打架', '有人撬门', '东西被偷'],
};

/**
 * Ready words to begin with, a tap adds them to the description: for the danger when there is one (nobody who smells gas is
 * asked about the toilet), for the chosen fault, or for a home or a public place.
 */
export const phrasesFor = (
  fault: FaultCode | null,
  plan: PlanCode | null,
  inPublic: boolean,
): readonly string[] =>
  plan ? BY_PLAN[plan] : ((fault && BY_FAULT[fault]) ?? (inPublic ? IN_PUBLIC : AT_HOME));
