import { serve } from '../_kit/serve';
import { acknowledgeStep } from './procedures/acknowledge';
import { addFactsStep } from './procedures/add-facts';
import { answerPlanStep } from './procedures/answer-plan';
import { answerSuggestionStep } from './procedures/answer-suggestion';
import { approvePlanStep } from './procedures/approve-plan';
import { askReviewStep } from './procedures/ask-review';
import { carryOutStep } from './procedures/carry-out';
import { confirmFactsStep } from './procedures/confirm-facts';
import { confirmResultStep } from './procedures/confirm-result';
import { countWork } from './procedures/count-work';
import { decideClosingStep } from './procedures/decide-closing';
import { decidePlanStep } from './procedures/decide-plan';
import { decideReviewStep } from './procedures/decide-review';
import { findFactsStep } from './procedures/find-facts';
import { finishImprovementStep } from './procedures/finish-improvement';
import { fromSurvey } from './procedures/from-survey';
import { get } from './procedures/get';
import { gradeStep } from './procedures/grade';
import { judgeStep } from './procedures/judge';
import { listMine } from './procedures/list-mine';
import { listWork } from './procedures/list-work';
import { nameSubjectsStep } from './procedures/name-subjects';
import { noteProgressStep } from './procedures/note-progress';
import { objectResultStep } from './procedures/object-result';
import { passOnStep } from './procedures/pass-on';
import { proposePlansStep } from './procedures/propose-plans';
import { recordAnswerStep } from './procedures/record-answer';
import { recordCauseStep } from './procedures/record-cause';
import { recordVisitStep } from './procedures/record-visit';
import { record } from './procedures/record';
import { reopenStep } from './procedures/reopen';
import { returnPlansStep } from './procedures/return-plans';
import { saveWords } from './procedures/save-words';
import { submit } from './procedures/submit';
import { summary } from './procedures/summary';
import { transferStep } from './procedures/transfer';
import { withdrawStep } from './procedures/withdraw';
import { words } from './procedures/words';

/** Cloud function `complaint`: complaints, suggestions and praise (C1–C12). */
export const main = serve([
  acknowledgeStep,
  addFactsStep,
  answerPlanStep,
  answerSuggestionStep,
  approvePlanStep,
  askReviewStep,
  carryOutStep,
  confirmFactsStep,
  confirmResultStep,
  countWork,
  decideClosingStep,
  decidePlanStep,
  decideReviewStep,
  findFactsStep,
  finishImprovementStep,
  fromSurvey,
  get,
  gradeStep,
  judgeStep,
  listMine,
  listWork,
  nameSubjectsStep,
  noteProgressStep,
  objectResultStep,
  passOnStep,
  proposePlansStep,
  recordAnswerStep,
  recordCauseStep,
  recordVisitStep,
  record,
  reopenStep,
  returnPlansStep,
  saveWords,
  submit,
  summary,
  transferStep,
  withdrawStep,
  words,
]);
