import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { stepNames, type StaffStep } from '../steps/step-names';
import { useCardStep } from './use-card-step';
import s from './work-card.module.scss';

interface CardButtonsProps {
  ticketId: string;
  steps: StaffStep[];
  /** Grabbing has its own word (抢单). */
  pooled: boolean;
  /** A job somebody already has is assigned again (改派). */
  held: boolean;
}

/** The next steps of a card, one tap each; the last is the one that is due. */
export function CardButtons({ ticketId, steps, pooled, held }: CardButtonsProps) {
  const { run, busy } = useCardStep(ticketId);
  const words = (step: StaffStep): string => {
    if (step === 'accept-job' && pooled) return '抢单';
    if (step === 'assign' && held) return '改派';
    return stepNames[step].short;
  };
  return (
    <View>
      <View className={s.buttons}>
        {steps.map((step, index) => {
          const main = index === steps.length - 1;
          return (
            <View key={step} className={main ? s.main : s.other}>
              <Button
                id={`${step}-${ticketId}`}
                kind={main && !(step === 'assign' && held) ? 'primary' : 'soft'}
                icon={stepNames[step].icon}
                block
                loading={busy === `ticket.${step}`}
                disabled={busy !== null}
                onTap={() => run(step)}
              >
                {words(step)}
              </Button>
            </View>
          );
        })}
      </View>
      {steps.includes('arrive') ? (
        <View className={s.consent}>点「到场」即签到；入户工单视为住户已同意入户</View>
      ) : null}
    </View>
  );
}
