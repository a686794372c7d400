import type { PlanCode } from '@/domain/classification/taxonomy';

/** What to do at once, before help comes (T20): short, in the order of doing, one plan a list. */
export const SAFETY_STEPS: Record<PlanCode, readonly string[]> = {
  gas_leak: [
    '立即关闭燃气总阀，打开门窗',
    '不要开关电器、不要点火、不要在屋内打电话',
    '人先撤到室外，再拨打下面的电话',
  ],
  fire: ['先拨打 119，并通知家人撤离', '湿毛巾捂住口鼻，低姿走楼梯', '不要乘坐电梯，不要返回取物'],
  flooding: ['关闭家中总水阀（一般在水表旁）', '关掉泡水区域的电源', '把贵重物品移到高处'],
  electric_shock: ['不要触碰电线、电器和触电的人', '先切断总电源', '有人受伤请立即拨打 120'],
  lift_trapped: ['按住轿厢内的呼叫按钮', '靠墙站稳，不要扒门、不要跳动', '说明楼栋、电梯位置和被困人数'],
  outage: ['检查家中总开关是否跳闸', '拔掉正在使用的大功率电器', '有依赖用电的老人或病人请告诉客服'],
  storm: ['关好门窗，远离玻璃', '不要在树下、广告牌下停留', '收好阳台和窗台上的物品'],
  security: ['先保证自己安全，必要时拨打 110', '不要与对方发生冲突', '记住对方特征和去向'],
};
