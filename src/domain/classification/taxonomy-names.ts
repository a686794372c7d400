import type {
  CategoryCode,
  ComplaintKindCode,
  ComplaintLevel,
  FaultCode,
  PlanCode,
  PriorityCode,
  UrgencyCode,
} from './taxonomy';

/** What people read for a category (T4). */
export const CATEGORY_NAMES: Record<CategoryCode, string> = {
  utilities: '水电急修',
  equipment: '设备故障',
  common_area: '公共区域维护',
  in_home: '户内维修',
  inquiry: '咨询',
};

/** What people read for a fault (T4). */
export const FAULT_NAMES: Record<FaultCode, string> = {
  water_leak: '漏水/跑水',
  burst_pipe: '爆管',
  drain_blocked: '下水堵塞/返水',
  no_water: '停水/水压异常',
  no_power: '停电/跳闸',
  live_wire: '漏电/短路/打火',
  gas: '燃气异味/泄漏',
  heating: '暖气/热水',
  lift: '电梯',
  access_control: '门禁/对讲',
  pump: '水泵/二次供水',
  barrier_gate: '道闸/车牌识别',
  fire_equipment: '消防设施',
  cctv: '监控',
  ev_charger: '充电桩',
  ventilation: '通风/排烟',
  public_light: '公共照明',
  paving: '地面/路面破损',
  public_wall_roof: '楼道墙面/屋面/外墙',
  garage: '车库积水/车位设施',
  greenery: '绿化',
  cleaning: '保洁/垃圾',
  amenity: '健身/儿童设施',
  pest: '虫鼠害',
  wall_crack: '墙面开裂/空鼓',
  seepage: '渗水/返潮',
  door_window: '门窗',
  floor_tile: '地面/瓷砖',
  lock: '门锁',
  fixture: '洁具/灯具/五金',
  socket_switch: '插座/开关',
  ceiling: '吊顶',
  fees: '费用',
  usage: '使用方法',
  policy: '制度/装修手续',
  other: '其他',
};

/** What people read for an urgency (T5). */
export const URGENCY_NAMES: Record<UrgencyCode, string> = {
  emergency: '紧急',
  normal: '普通',
  renovation: '装修',
  inquiry: '咨询',
};

/** The colour name of an urgency (T5): red, yellow, blue, green; styles map it to a shade. */
export const URGENCY_COLOURS: Record<UrgencyCode, string> = {
  emergency: 'red',
  normal: 'yellow',
  renovation: 'blue',
  inquiry: 'green',
};

/** What people read for an emergency plan (T20). */
export const PLAN_NAMES: Record<PlanCode, string> = {
  gas_leak: '燃气泄漏',
  fire: '火灾',
  flooding: '爆管/水淹',
  electric_shock: '漏电/触电',
  lift_trapped: '电梯困人',
  outage: '大面积停水停电',
  storm: '暴雨大风/高空坠物',
  security: '治安事件',
};

/** What people read for a priority (T6). */
export const PRIORITY_NAMES: Record<PriorityCode, string> = { high: '高', medium: '中', low: '低' };

/** What people read for a kind of complaint (C1). */
export const COMPLAINT_KIND_NAMES: Record<ComplaintKindCode, string> = {
  service_attitude: '服务态度',
  service_speed: '响应慢/推诿',
  service_quality: '维修/保洁/绿化质量',
  fees: '费用',
  home_fabric: '房屋本体',
  equipment: '设备设施维护',
  public_facility: '公共设施',
  amenity: '配套设施',
  public_order: '治安',
  fire_safety: '消防隐患',
  environment_safety: '环境安全',
  privacy: '隐私泄露',
};

/** What people read for a complaint level (C4). */
export const COMPLAINT_LEVEL_NAMES: Record<ComplaintLevel, string> = {
  1: '一般',
  2: '重要',
  3: '紧急',
};
