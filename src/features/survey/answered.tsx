import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Photos } from '@/components/photos/photos';
import { Rate } from '@/components/rate/rate';
import type { SurveyView } from '@/contract/survey/answer';
import { ComplainButton } from './complain-button';
import { SCORE_NAMES } from './score-names';
import { isUnhappy } from './unhappy';
import s from './survey.module.scss';

interface AnsweredProps {
  answer: SurveyView;
  onComplaint: (complaintId: string) => void;
}

/** An answer that can no longer be changed (V2); still a complaint in one tap when it was a bad one (V4). */
export function Answered({ answer, onComplaint }: AnsweredProps) {
  return (
    <View id="answered">
      <NoticeBar icon="check-circle">您已评价，已过可以修改的时间</NoticeBar>
      <Card title={answer.fixed ? '问题已解决' : '问题没有解决'}>
        {SCORE_NAMES.map(({ key, name }) => (
          <Rate key={key} id={key} label={name} value={answer.scores[key]} />
        ))}
        {answer.words ? <View className={s.words}>{answer.words}</View> : null}
        <Photos fileIds={answer.photos} />
      </Card>
      {isUnhappy(answer) ? (
        <Card>
          <ComplainButton ticketId={answer.ticketId} onComplaint={onComplaint} />
        </Card>
      ) : null}
    </View>
  );
}
