import type { TimelineItem } from '@/contract/views';
import { momentWords } from '@/components/format/time-words';
import { isFault, isUrgency } from '@/domain/classification/taxonomy';
import { FAULT_NAMES, URGENCY_NAMES } from '@/domain/classification/taxonomy-names';
import { roleNames, type Role } from '@/domain/access/roles';
import { outcomeNames, responsibilityNames, type Outcome, type Responsibility } from '@/domain/ticket/facts';
import type { TicketEventType } from '@/domain/ticket/events';
import { now as cloudNow } from '@/platform/clock';

type Fact = NonNullable<TimelineItem['facts']>[string] | undefined;

const CHANNELS: Record<string, string> = { form: '小程序', qr: '扫码', phone: '电话', 'walk-in': '到访' };
const CLOCKS: Record<string, string> = { respond: '响应', resolve: '完工' };

const lookUp = (names: Record<string, string>, key: Fact): string => names[String(key)] ?? '';
const moment = (at: Fact, now: number): string => (typeof at === 'number' ? momentWords(at, now) : '');

/** What happened, in the staff's words (T3): the title of a step of the timeline. */
export function titleOf(item: TimelineItem): string {
  const facts = item.facts ?? {};
  const titles: Record<TicketEventType, string> = {
    submitted: `${lookUp(CHANNELS, facts.channel)}报修`,
    reviewed: '已受理',
    answered: '已答复',
    assigned: `派给 ${facts.assignee ?? ''}`,
    offered: '放入抢单池',
    'job-accepted': '已接单',
    'job-declined': '退回工单',
    contacted: '已联系业主',
    'set-out': '已出发',
    arrived: '已到场',
    diagnosed: '现场诊断',
    'progress-noted': '维修进展',
    completed: `完工：${lookUp(outcomeNames, facts.outcome)}`,
    'result-confirmed': facts.automatic ? '到期自动验收' : facts.signed ? '业主签字验收' : '业主已验收',
    'result-objected': item.role === 'resident' ? '业主反馈未修好' : '代业主反馈未修好',
    cancelled: '业主已取消',
    urged: '业主催单',
    'facts-added': '业主补充信息',
    'survey-asked': '已邀请评价',
    'survey-reminded': '已提醒评价',
    'survey-answered': '业主已评价',
    'clock-warned': `${lookUp(CLOCKS, facts.clock)}时限临近`,
    'clock-breached': `${lookUp(CLOCKS, facts.clock)}已超时`,
    // The first rung is whoever holds the job; before somebody does, the desk.
    escalated: facts.toRole === 'technician' ? '超时提醒处理人' : `超时上报${roleWord(facts.toRole)}`,
    'contact-overdue': '接单后未及时联系业主',
    'progress-reminded': '提醒更新进展',
    referred: '提请主管二次派单',
    'assignment-lapsed': '超时未接单，退回调度',
    'job-taken-back': `${facts.from ?? ''}不再承接，退回调度`,
    'pool-lapsed': '抢单池无人接单',
    'dispatch-failed': '自动派单未找到合适师傅',
    transferred: `转单给 ${facts.assignee ?? ''}`,
    'access-failed': '未能入户',
    paused: facts.reason === 'parts' ? '等待配件' : '等待业主',
    resumed: facts.automatic ? '等待到期，继续处理' : '继续处理',
    'parts-reserved': '领用配件',
    'parts-used': '使用配件',
    quoted: '已报价',
    'quote-accepted': '业主同意报价',
    'quote-refused': '业主未同意报价',
    'quote-expired': '报价过期',
    'plan-started': '启动应急预案',
    'plan-step-done': '完成应急步骤',
    'plan-overdue': '应急预案未及时启动',
    'all-clear': '险情解除',
    'history-checked': `重复报修（上次 ${facts.number ?? ''}）`,
    followed: '有住户跟进（我也遇到）',
    absorbed: `并入报修 ${facts.number ?? ''}`,
    released: `拆分报修 ${facts.number ?? ''}`,
    merged: `已并入 ${facts.number ?? ''}`,
    unmerged: '拆分，恢复单独处理',
    reclassified: '更正报修类别',
    'date-agreed': `约定 ${moment(facts.finishBy, cloudNow())} 前完成`,
    'vendor-linked': `生成外包工单链接（${facts.vendor ?? ''}）`,
    'vendor-link-revoked': '外包工单链接已停用',
    'vendor-late': '外包服务商未按时到场',
    stalled: '长时间无进展',
  };
  return titles[item.type];
}

const roleWord = (role: Fact): string =>
  role === 'assignee' ? '维修师傅' : (roleNames[String(role) as Role] ?? '');

/** Who did it: alias and role, nothing for the alarm clock. */
export const whoOf = (item: TimelineItem): string =>
  item.role === 'system' ? '' : `${item.who} · ${roleWord(item.role)}`;

/** Closer than a phone can tell. */
const NEAR_METRES = 20;

/** The numbers and codes of a step, one short sentence each. */
export function factsOf(item: TimelineItem, now: number): string[] {
  const facts = item.facts ?? {};
  const lines: (string | false)[] = [
    lateWords(item, now),
    facts.expectedAt != null && `预计 ${moment(facts.expectedAt, now)} 到`,
    facts.dueAt != null && `时限 ${moment(facts.dueAt, now)}`,
    whereWords(facts),
    facts.responsibility != null && responsibilityNames[facts.responsibility as Responsibility],
    facts.chargeable === true && '需收费',
    facts.chargeable === false && facts.responsibility !== 'undecided' && '不收费',
    facts.expectedFinishAt != null && `预计 ${moment(facts.expectedFinishAt, now)} 完成`,
    Boolean(facts.parts) && `配件：${facts.parts}`,
    Boolean(facts.outsidePhone) && `外部服务电话 ${facts.outsidePhone}`,
    changed('紧急程度', facts.urgencyBefore, facts.urgency, isUrgency, URGENCY_NAMES),
    changed('故障', facts.faultBefore, facts.fault, isFault, FAULT_NAMES),
  ];
  return lines.filter((line): line is string => Boolean(line));
}

/** How far from the fault they stood (T13); farther than being there, or not to be found, is said, too. */
function whereWords({
  distanceMetres: metres,
  far,
  located,
}: NonNullable<TimelineItem['facts']>): string | false {
  if (located === false) return '没有拿到定位';
  if (typeof metres !== 'number') return false;
  if (metres < NEAR_METRES) return '就在报修地点';
  return far === true ? `离现场较远，约 ${distanceWords(metres)}` : `距报修地点约 ${metres} 米`;
}

const distanceWords = (metres: number): string =>
  metres < 1000 ? `${metres} 米` : `${(metres / 1000).toFixed(1)} 公里`;

/** Written without network (T24): which of the two moments is not the one beside the title. */
function lateWords({ at, late }: TimelineItem, now: number): string | false {
  if (!late) return false;
  return at === late.doneAt
    ? `${momentWords(late.sentAt, now)} 补传`
    : `补传，${momentWords(late.doneAt, now)} 离线填写`;
}

function changed<K extends string>(
  what: string,
  before: Fact,
  after: Fact,
  known: (value: unknown) => value is K,
  names: Record<K, string>,
): string | false {
  if (before === after || !known(before) || !known(after)) return false;
  return `${what}：${names[before]} → ${names[after]}`;
}

/** Whether a step is bad or good news, for the colour of its dot. */
export function toneOf(type: TicketEventType, outcome: Fact): 'bad' | 'good' | 'normal' {
  const bad: TicketEventType[] = [
    'clock-breached',
    'escalated',
    'result-objected',
    'job-declined',
    'job-taken-back',
    'contact-overdue',
    'urged',
  ];
  if (bad.includes(type)) return 'bad';
  const done = type === 'completed' && (outcome as Outcome) === 'fixed';
  return done || type === 'result-confirmed' ? 'good' : 'normal';
}
