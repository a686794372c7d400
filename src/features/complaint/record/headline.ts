import type { ComplaintView } from '@/contract/complaint/views';
import { departmentNames } from '@/domain/complaint/departments';
import { impossible } from '@/domain/shared/never';
import { by, type Headline } from './due-words';
import { closedHeadline, offeredHeadline, visitHeadline } from './late-headlines';

const handler = ({ handler: person, department }: ComplaintView): string =>
  `${department ? departmentNames[department] : ''}${person?.alias ?? '经办人'}`;

function acknowledged(view: ComplaintView, now: number): Headline {
  const who = view.owner?.alias ?? '客服';
  if (view.sort === 'suggestion')
    return { title: '正在研究您的建议', next: `${who}会${by(view, now)}给您答复和理由` };
  return view.factsConfirmedAt === null
    ? { title: '请核对情况', next: `${who}复述了您反映的情况，请看看对不对` }
    : { title: '正在判定', next: `${who}会${by(view, now)}告诉您判定结果` };
}

function planning(view: ComplaintView, now: number): Headline {
  const again = view.planAnswer === 'counter' || view.planAnswer === 'refuse';
  return {
    title: again ? '正在按您的意见重拟方案' : '正在拟定处理方案',
    next: `${handler(view)}会${by(view, now)}提出方案`,
  };
}

/** The one sentence on top of a record, and the one below it. */
export function headline(view: ComplaintView, now: number): Headline {
  switch (view.status) {
    case 'received':
      return view.sort === 'praise'
        ? { title: '已收到您的表扬', next: `我们会${by(view, now)}转达给当事人` }
        : { title: '已收到', next: `客服会${by(view, now)}回应您` };
    case 'acknowledged':
      return acknowledged(view, now);
    case 'judged':
      return { title: '投诉成立，正在安排', next: `我们会${by(view, now)}确定由谁负责处理` };
    case 'assigned':
      return {
        title: view.round > 1 ? `第 ${view.round} 次整改，重新核实` : '正在核实情况',
        next: `${handler(view)}会${by(view, now)}查清情况`,
      };
    case 'planning':
      return planning(view, now);
    case 'proposed':
      return { title: '方案正在审批', next: `主管会${by(view, now)}审批，通过后请您确认` };
    case 'offered':
      return offeredHeadline(view, now);
    case 'agreed':
      return { title: '正在落实方案', next: `${handler(view)}会${by(view, now)}完成` };
    case 'carried-out':
    case 'answered':
    case 'declined':
      return visitHeadline(view, now);
    case 'reviewing':
      return { title: '正在复核', next: `由没有参与判定的主管${by(view, now)}复核并答复您` };
    case 'deciding':
      return {
        title: '等待裁定',
        next: `主管会${by(view, now)}决定是否继续整改；您也可以直接告诉我们解决了没有`,
      };
    case 'closed':
    case 'withdrawn':
      return closedHeadline(view, now);
    default:
      return impossible(view.status);
  }
}
