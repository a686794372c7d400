import { toShortText } from '../../shared/local-text';
import { outcomeNames } from '../../ticket/facts';
import type { ResidentTellers, Told } from './told';

/** The course of the work (N1, T8, T10, T11, T13). */
export const jobTellers: ResidentTellers<
  | 'job-accepted'
  | 'contacted'
  | 'set-out'
  | 'arrived'
  | 'access-failed'
  | 'diagnosed'
  | 'progress-noted'
  | 'paused'
  | 'resumed'
  | 'completed'
> = {
  'job-accepted': (_event, { assignee }) => ({
    title: '师傅已接单',
    body: `${assignee?.alias ?? '师傅'}已接单，会尽快与您联系`,
  }),
  contacted: ({ expectedAt, note }) => ({
    title: expectedAt === null ? '师傅已与您联系' : '上门时间已约定',
    body:
      expectedAt === null ? note || '有变化请随时告诉我们' : `预计 ${toShortText(expectedAt)} 上门。${note}`,
    template: 'visit',
  }),
  'set-out': ({ expectedAt }) => ({
    title: '师傅正在路上',
    body:
      expectedAt === null ? '师傅已出发，请保持电话畅通' : `师傅已出发，预计 ${toShortText(expectedAt)} 到达`,
    template: 'visit',
    awaited: true,
  }),
  arrived: () => ({ title: '师傅已到达', body: '师傅已到现场，开始检查', awaited: true }),
  'access-failed': ({ until }) => ({
    title: '师傅上门未能入户',
    body: `请在 ${toShortText(until)} 前联系我们另约时间`,
    template: 'visit',
    awaited: true,
  }),
  diagnosed: ({ diagnosis }) => ({ title: '已查明原因', body: diagnosis, awaited: true }),
  'progress-noted': ({ note }) => ({ title: '维修有新进展', body: note }),
  paused: ({ reason, until }) =>
    reason === 'parts'
      ? { title: '正在等待配件', body: `配件到后继续维修，最晚 ${toShortText(until)}` }
      : { title: '等待与您约定时间', body: `方便时请联系师傅，最晚保留到 ${toShortText(until)}` },
  resumed: () => ({ title: '维修继续进行', body: '等待已结束，师傅会继续为您处理' }),
  completed: ({ outcome, summary, outsidePhone, followOn }): Told => {
    if (followOn) return { title: '部分修复，后续另行安排', body: `${summary}。后续：${followOn}` };
    return {
      title: outcome === 'fixed' ? '维修完成，请您验收' : `处理结果：${outcomeNames[outcome]}`,
      body: outsidePhone ? `${summary}。可联系：${outsidePhone}` : summary,
    };
  },
};
