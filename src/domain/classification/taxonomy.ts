/**
 * The default classification of a property-service company (T4, T5, T20, C1, C4).
 * Codes are stable identifiers that documents store; names are shown to people.
 */

/** The five categories of tickets (T4 and inquiries), in the order people see them. */
export const CATEGORIES = ['utilities', 'equipment', 'common_area', 'in_home', 'inquiry'] as const;
export type CategoryCode = (typeof CATEGORIES)[number];

/** Every fault code with its category (T4), grouped in the order people see them. */
export const FAULT_CATEGORY = {
  water_leak: 'utilities',
  burst_pipe: 'utilities',
  drain_blocked: 'utilities',
  no_water: 'utilities',
  no_power: 'utilities',
  live_wire: 'utilities',
  gas: 'utilities',
  heating: 'utilities',
  lift: 'equipment',
  access_control: 'equipment',
  pump: 'equipment',
  barrier_gate: 'equipment',
  fire_equipment: 'equipment',
  cctv: 'equipment',
  ev_charger: 'equipment',
  ventilation: 'equipment',
  public_light: 'common_area',
  paving: 'common_area',
  public_wall_roof: 'common_area',
  garage: 'common_area',
  greenery: 'common_area',
  cleaning: 'common_area',
  amenity: 'common_area',
  pest: 'common_area',
  wall_crack: 'in_home',
  seepage: 'in_home',
  door_window: 'in_home',
  floor_tile: 'in_home',
  lock: 'in_home',
  fixture: 'in_home',
  socket_switch: 'in_home',
  ceiling: 'in_home',
  fees: 'inquiry',
  usage: 'inquiry',
  policy: 'inquiry',
  other: 'inquiry',
} as const satisfies Record<string, CategoryCode>;
export type FaultCode = keyof typeof FAULT_CATEGORY;

/** All fault codes, in the order people see them (T4). */
export const FAULTS = Object.keys(FAULT_CATEGORY) as FaultCode[];

/** The four urgencies (T5), the most urgent first. */
export const URGENCIES = ['emergency', 'normal', 'renovation', 'inquiry'] as const;
export type UrgencyCode = (typeof URGENCIES)[number];

/** The eight emergency plans (T20). */
export const PLANS = [
  'gas_leak',
  'fire',
  'flooding',
  'electric_shock',
  'lift_trapped',
  'outage',
  'storm',
  'security',
] as const;
export type PlanCode = (typeof PLANS)[number];

/** The three priorities (T6), the highest first. */
export const PRIORITIES = ['high', 'medium', 'low'] as const;
export type PriorityCode = (typeof PRIORITIES)[number];

/** The twelve kinds of complaints (C1). */
export const COMPLAINT_KINDS = [
  'service_attitude',
  'service_speed',
  'service_quality',
  'fees',
  'home_fabric',
  'equipment',
  'public_facility',
  'amenity',
  'public_order',
  'fire_safety',
  'environment_safety',
  'privacy',
] as const;
export type ComplaintKindCode = (typeof COMPLAINT_KINDS)[number];

/** The three complaint levels (C4): 1 ordinary, 2 important, 3 urgent. */
export const COMPLAINT_LEVELS = [1, 2, 3] as const;
export type ComplaintLevel = (typeof COMPLAINT_LEVELS)[number];

const includes = <T extends string | number>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

/** Whether a value from outside is a known code of this list. */
export const isCategory = (value: unknown): value is CategoryCode => includes(CATEGORIES, value);

/** Whether a value from outside is a known code of this list. */
export const isFault = (value: unknown): value is FaultCode => includes(FAULTS, value);

/** Whether a value from outside is a known code of this list. */
export const isUrgency = (value: unknown): value is UrgencyCode => includes(URGENCIES, value);

/** Whether a value from outside is a known code of this list. */
export const isPlan = (value: unknown): value is PlanCode => includes(PLANS, value);

/** Whether a value from outside is a known code of this list. */
export const isComplaintKind = (value: unknown): value is ComplaintKindCode =>
  includes(COMPLAINT_KINDS, value);

/** Whether a value from outside is a known code of this list. */
export const isComplaintLevel = (value: unknown): value is ComplaintLevel =>
  includes(COMPLAINT_LEVELS, value);

/** The faults of one category, in the order people see them (T4). */
export const faultsOf = (category: CategoryCode): FaultCode[] =>
  FAULTS.filter((fault) => FAULT_CATEGORY[fault] === category);
