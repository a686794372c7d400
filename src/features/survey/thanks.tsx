import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { State } from '@/components/state/state';
import type { SurveyView } from '@/contract/survey/answer';
import { ComplainButton } from './complain-button';
import { isUnhappy } from './unhappy';
import s from './survey.module.scss';

interface ThanksProps {
  answer: SurveyView;
  onChange: () => void;
  onDone: () => void;
  onComplaint: (complaintId: string) => void;
  onPraise: () => void;
}

/** After answering: thanks, what follows, changing it for a day (V2), and for the unhappy a complaint in one tap (V4). */
export function Thanks({ answer, onChange, onDone, onComplaint, onPraise }: ThanksProps) {
  const unhappy = isUnhappy(answer);
  return (
    <View id="thanks">
      <State
        icon={unhappy ? 'phone' : 'thumb'}
        title={unhappy ? '很抱歉，没有让您满意' : '谢谢您的评价'}
        words={
          unhappy
            ? '主管已经收到提醒，会尽快联系您。处理人员看不到是谁评的。'
            : '24 小时内可以修改。处理人员看不到是谁评的。'
        }
      />
      {unhappy ? (
        <Card>
          <ComplainButton ticketId={answer.ticketId} onComplaint={onComplaint} />
        </Card>
      ) : null}
      <View className={s.buttons}>
        <Button id="survey-done" kind={unhappy ? 'plain' : 'primary'} block onTap={onDone}>
          {unhappy ? '先不用，等主管联系' : '好的'}
        </Button>
        {unhappy ? null : (
          <Button id="survey-praise" kind="soft" icon="thumb" block onTap={onPraise}>
            点名表扬
          </Button>
        )}
        <Button id="survey-change" kind="text" block onTap={onChange}>
          修改或补充评价
        </Button>
      </View>
    </View>
  );
}
