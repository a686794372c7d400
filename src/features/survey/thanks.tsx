import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { State } from '@/components/state/state';
import type { SurveyView } from '@/contract/survey/answer';
import type { TicketView } from '@/contract/views';
import { AfterBad } from './after-bad';
import { isUnhappy } from './unhappy';
import s from './survey.module.scss';

interface ThanksProps {
  answer: SurveyView;
  ticket: TicketView | undefined;
  onChange: () => void;
  onDone: () => void;
  onComplaint: (complaintId: string) => void;
  onPraise: () => void;
}

/** After answering: thanks, what follows, changing it for a day (V2), and for the unhappy what they may ask for in one tap (T18, V4). */
export function Thanks({ answer, ticket, onChange, onDone, onComplaint, onPraise }: ThanksProps) {
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
      <AfterBad answer={answer} ticket={ticket} onDone={onDone} onComplaint={onComplaint} />
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
