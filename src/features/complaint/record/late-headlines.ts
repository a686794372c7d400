import { momentWords } from '@/components/format/time-words';
import type { ComplaintView } from '@/contract/complaint/views';
import { feasibilityNames } from '@/domain/complaint/facts';
import { by, type Headline } from './due-words';

/** A plan waits for the complainant (C5). */
export function offeredHeadline(view: ComplaintView, now: number): Headline {
  return {
    title: '请您确认处理方案',
    next: `请${by(view, now)}告诉我们，您同意后马上落实`,
  };
}

/** The return visit is owed (C3, C5, C10). */
export function visitHeadline(view: ComplaintView, now: number): Headline {
  const call = view.visit.tries > 0 ? '上次没能打通您的电话，' : '';
  const visit = `${call}客服会${by(view, now)}回访您`;
  if (view.status === 'answered') {
    const answer = view.feasibility ? feasibilityNames[view.feasibility] : '已答复';
    return { title: `建议已答复：${answer}`, next: visit };
  }
  if (view.confirmedAt !== null) return { title: '感谢您的确认', next: `${visit}，之后就结束了` };
  if (view.status === 'declined')
    return {
      title: view.review?.upheld ? '复核维持原判定' : '已核实并答复',
      next: view.review ? visit : `判定不成立，如有异议可以申请复核；${visit}`,
    };
  return { title: '解决了吗？请您确认', next: visit };
}

/** It is over, and what can still be done. */
export function closedHeadline(view: ComplaintView, now: number): Headline {
  const { sort, status, actions, reopenUntil, stage } = view;
  if (status === 'withdrawn')
    return {
      title: '已撤回',
      next: stage === 'visit' ? '客服会再回访一次，确认您没有顾虑' : '需要时可以重新提交',
    };
  if (sort === 'praise') return { title: '表扬已转达', next: '谢谢您的肯定，也会记入当月表扬' };
  if (sort === 'suggestion') return { title: '建议已完结', next: '谢谢您让小区变得更好' };
  const again = actions.includes('complaint.reopen') && reopenUntil !== null;
  return {
    title: '投诉已办结',
    next: again
      ? `${momentWords(reopenUntil, now)} 前如果还没解决，可以点「仍未解决」`
      : '感谢您的监督，我们会持续改进',
  };
}
