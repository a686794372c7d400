import { acknowledge as complaintAcknowledge } from './acknowledge';
import { addFacts as complaintAddFacts } from './add-facts';
import { answerPlan as complaintAnswerPlan } from './answer-plan';
import { answerSuggestion as complaintAnswerSuggestion } from './answer-suggestion';
import { approvePlan as complaintApprovePlan } from './approve-plan';
import { askReview as complaintAskReview } from './ask-review';
import { carryOut as complaintCarryOut } from './carry-out';
import { confirmFacts as complaintConfirmFacts } from './confirm-facts';
import { confirmResult as complaintConfirmResult } from './confirm-result';
import { countWork as complaintCountWork } from './count-work';
import { decideClosing as complaintDecideClosing } from './decide-closing';
import { decidePlan as complaintDecidePlan } from './decide-plan';
import { decideReview as complaintDecideReview } from './decide-review';
import { findFacts as complaintFindFacts } from './find-facts';
import { finishImprovement as complaintFinishImprovement } from './finish-improvement';
import { fromSurvey as complaintFromSurvey } from './from-survey';
import { get as complaintGet } from './get';
import { grade as complaintGrade } from './grade';
import { judge as complaintJudge } from './judge';
import { listMine as complaintListMine } from './list-mine';
import { listWork as complaintListWork } from './list-work';
import { nameSubjects as complaintNameSubjects } from './name-subjects';
import { noteProgress as complaintNoteProgress } from './note-progress';
import { objectResult as complaintObjectResult } from './object-result';
import { passOn as complaintPassOn } from './pass-on';
import { proposePlans as complaintProposePlans } from './propose-plans';
import { recordAnswer as complaintRecordAnswer } from './record-answer';
import { recordCause as complaintRecordCause } from './record-cause';
import { recordVisit as complaintRecordVisit } from './record-visit';
import { record as complaintRecord } from './record';
import { reopen as complaintReopen } from './reopen';
import { returnPlans as complaintReturnPlans } from './return-plans';
import { saveWords as complaintSaveWords } from './save-words';
import { submit as complaintSubmit } from './submit';
import { summary as complaintSummary } from './summary';
import { transfer as complaintTransfer } from './transfer';
import { withdraw as complaintWithdraw } from './withdraw';
import { words as complaintWords } from './words';

/** Every operation on complaints, suggestions and praise, by its name in the access table. */
export const complaintOperations = {
  'complaint.acknowledge': complaintAcknowledge,
  'complaint.add-facts': complaintAddFacts,
  'complaint.answer-plan': complaintAnswerPlan,
  'complaint.answer-suggestion': complaintAnswerSuggestion,
  'complaint.approve-plan': complaintApprovePlan,
  'complaint.ask-review': complaintAskReview,
  'complaint.carry-out': complaintCarryOut,
  'complaint.confirm-facts': complaintConfirmFacts,
  'complaint.confirm-result': complaintConfirmResult,
  'complaint.count-work': complaintCountWork,
  'complaint.decide-closing': complaintDecideClosing,
  'complaint.decide-plan': complaintDecidePlan,
  'complaint.decide-review': complaintDecideReview,
  'complaint.find-facts': complaintFindFacts,
  'complaint.finish-improvement': complaintFinishImprovement,
  'complaint.from-survey': complaintFromSurvey,
  'complaint.get': complaintGet,
  'complaint.grade': complaintGrade,
  'complaint.judge': complaintJudge,
  'complaint.list-mine': complaintListMine,
  'complaint.list-work': complaintListWork,
  'complaint.name-subjects': complaintNameSubjects,
  'complaint.note-progress': complaintNoteProgress,
  'complaint.object-result': complaintObjectResult,
  'complaint.pass-on': complaintPassOn,
  'complaint.propose-plans': complaintProposePlans,
  'complaint.record-answer': complaintRecordAnswer,
  'complaint.record-cause': complaintRecordCause,
  'complaint.record-visit': complaintRecordVisit,
  'complaint.record': complaintRecord,
  'complaint.reopen': complaintReopen,
  'complaint.return-plans': complaintReturnPlans,
  'complaint.save-words': complaintSaveWords,
  'complaint.submit': complaintSubmit,
  'complaint.summary': complaintSummary,
  'complaint.transfer': complaintTransfer,
  'complaint.withdraw': complaintWithdraw,
  'complaint.words': complaintWords,
} as const;
