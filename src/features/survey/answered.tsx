import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Photos } from '@/components/photos/photos';
import { Rate } from '@/components/rate/rate';
import type { SurveyView } from '@/contract/survey/answer';
import type { TicketView } from '@/contract/views';
import { AfterBad } from './after-bad';
import { SCORE_NAMES } from './score-names';
import s from './survey.module.scss';

interface AnsweredProps {
  answer: SurveyView;
  ticket: TicketView | undefined;
  onDone: () => void;
  onComplaint: (complaintId: string) => void;
}

/** An answer that can no longer be changed (V2); a bad one still brings somebody again or a complaint in one tap (T18, V4). */
export function Answered({ answer, ticket, onDone, onComplaint }: AnsweredProps) {
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
      <AfterBad answer={answer} ticket={ticket} onDone={onDone} onComplaint={onComplaint} />
    </View>
  );
}
