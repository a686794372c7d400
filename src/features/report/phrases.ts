import type { FaultCode } from '@/domain/classification/taxonomy';

const COMMON = ['厨房漏水', '马桶堵了', '家里跳闸', '灯不亮', '门锁打不开', '没有热水'];

const BY_FAULT: Partial<Record<FaultCode, readonly string[]>> = {
  water_leak: ['厨房水槽下漏水', '卫生间管道漏水', '阀门关不上', '已漏到楼下'],
  drain_blocked: ['马桶堵了', '地漏返水', '厨房下水慢'],
  no_power: ['一开空调就跳闸', '全屋没电', '只有一个房间没电'],
  lift: ['电梯停运', '电梯异响', '按键失灵'],
  access_control: ['刷卡没反应', '对讲没声音', '门禁关不上'],
  door_window: ['门锁打不开', '窗户关不严', '合页松了'],
  public_light: ['楼道灯不亮', '路灯不亮', '车库灯闪'],
  fees: ['物业费怎么交', '停车费咨询', '开发票'],
};

/** Ready words to begin with, by fault when one was chosen: a tap adds them to the description. */
export const phrasesFor = (fault: FaultCode | null): readonly string[] =>
  (fault && BY_FAULT[fault]) ?? COMMON;
