import type { PlanCode } from '../classification/taxonomy';

/** One line of a plan's checklist (T20). The all-clear waits for the vital ones. */
export interface PlanStep {
  id: string;
  text: string;
  vital?: boolean;
}

/** An emergency plan as the property company trains it (T20). */
export interface EmergencyPlan {
  /** what the people in danger do at once, in the order of doing; shown before the form */
  safety: readonly string[];
  /** whom to call beside the property's own hotline */
  outside: readonly { name: string; phone: string }[];
  /** what staff do, in the order of doing */
  steps: readonly PlanStep[];
}

const fireBrigade = { name: '火警', phone: '119' };
const ambulance = { name: '急救', phone: '120' };
const police = { name: '报警', phone: '110' };

/** Every plan: data, so that a community's own training can change the words without touching a rule. */
export const emergencyPlans: Record<PlanCode, EmergencyPlan> = {
  gas_leak: {
    safety: [
      '立即关闭燃气总阀，打开门窗',
      '不要开关电器、不要点火、不要在屋内打电话',
      '人先撤到室外，再拨打下面的电话',
    ],
    outside: [fireBrigade],
    steps: [
      { id: 'shut-valve', text: '确认或关闭楼栋燃气总阀', vital: true },
      { id: 'evacuate', text: '疏散本户及上下左右邻居，禁止明火和开关电器', vital: true },
      { id: 'cordon', text: '现场警戒，开窗通风，切断外部电源' },
      { id: 'call-gas', text: '通知燃气公司抢修', vital: true },
      { id: 'measure', text: '燃气公司检测浓度合格', vital: true },
      { id: 'visit', text: '告知住户复气安排，记录原因' },
    ],
  },
  fire: {
    safety: ['先拨打 119，并通知家人撤离', '湿毛巾捂住口鼻，低姿走楼梯', '不要乘坐电梯，不要返回取物'],
    outside: [fireBrigade, ambulance],
    steps: [
      { id: 'call-119', text: '确认已报 119，派人路口引导消防车', vital: true },
      { id: 'evacuate', text: '启动消防广播，逐层疏散', vital: true },
      { id: 'lift', text: '电梯迫降首层，切断着火区域电源' },
      { id: 'pump', text: '启动消防泵、排烟，就近器材灭火' },
      { id: 'count', text: '清点人数，确认无人被困', vital: true },
      { id: 'cordon', text: '火灭后警戒现场，协助调查' },
    ],
  },
  flooding: {
    safety: ['关闭家中总水阀（一般在水表旁）', '关掉泡水区域的电源', '把贵重物品移到高处'],
    outside: [],
    steps: [
      { id: 'shut-valve', text: '关闭本户或楼栋供水阀', vital: true },
      { id: 'power', text: '切断进水区域电源，检查电梯井和配电房', vital: true },
      { id: 'barrier', text: '沙袋、挡水板隔离，启动排水' },
      { id: 'neighbours', text: '通知楼下及相邻住户，拍照记录受损' },
      { id: 'repair', text: '抢修并恢复供水' },
    ],
  },
  electric_shock: {
    safety: ['不要触碰电线、电器和触电的人', '先切断总电源', '有人受伤请立即拨打 120'],
    outside: [ambulance],
    steps: [
      { id: 'cut-power', text: '切断相关电源，挂牌禁止合闸', vital: true },
      { id: 'first-aid', text: '确认有无伤员，必要时急救并送医', vital: true },
      { id: 'cordon', text: '围护漏电区域，积水处禁止通行' },
      { id: 'measure', text: '测绝缘、查明漏电点并处理', vital: true },
      { id: 'restore', text: '复测合格后恢复供电' },
    ],
  },
  lift_trapped: {
    safety: ['按住轿厢内的呼叫按钮', '靠墙站稳，不要扒门、不要跳动', '说明楼栋、电梯位置和被困人数'],
    outside: [{ name: '电梯应急', phone: '96333' }, ambulance],
    steps: [
      { id: 'comfort', text: '与被困人员通话安抚，确认人数和身体状况', vital: true },
      { id: 'call-vendor', text: '通知电梯维保单位到场', vital: true },
      { id: 'guard', text: '各层厅门设警示，禁止扒门' },
      { id: 'rescue', text: '持证人员断电盘车，救出全部被困人员', vital: true },
      { id: 'care', text: '询问身体状况，必要时送医' },
      { id: 'inspect', text: '停梯检查，合格后恢复使用' },
    ],
  },
  outage: {
    safety: ['检查家中总开关是否跳闸', '拔掉正在使用的大功率电器', '有依赖用电的老人或病人请告诉客服'],
    outside: [
      { name: '供电', phone: '95598' },
      { name: '市民热线', phone: '12345' },
    ],
    steps: [
      { id: 'cause', text: '查明是内部故障还是市政停供', vital: true },
      { id: 'lifts', text: '检查电梯有无困人', vital: true },
      { id: 'generator', text: '启动发电机或应急供水，保障消防与电梯' },
      { id: 'announce', text: '向住户公告原因和预计恢复时间' },
      { id: 'restore', text: '恢复供应并逐栋确认' },
    ],
  },
  storm: {
    safety: ['关好门窗，远离玻璃', '不要在树下、广告牌下停留', '收好阳台和窗台上的物品'],
    outside: [fireBrigade],
    steps: [
      { id: 'cordon', text: '围护坠物和倒伏区域，劝离行人车辆', vital: true },
      { id: 'drains', text: '清理排水口，车库入口布沙袋、备水泵' },
      { id: 'roof', text: '检查屋面、外墙、广告牌和树木' },
      { id: 'notice', text: '提醒住户收好阳台物品、减少外出' },
      { id: 'recover', text: '清理现场，登记损失' },
    ],
  },
  security: {
    safety: ['先保证自己安全，必要时拨打 110', '不要与对方发生冲突', '记住对方特征和去向'],
    outside: [police, ambulance],
    steps: [
      { id: 'call-110', text: '核实情况，必要时报警', vital: true },
      { id: 'guard', text: '保安到场，隔离双方，保护当事人', vital: true },
      { id: 'gates', text: '通知各门岗留意人员车辆，保存监控录像' },
      { id: 'handover', text: '配合警方，记录经过' },
    ],
  },
};
