import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import type { TicketCard } from '@/contract/views';
import { stepNames, type StaffStep } from '../steps/step-names';
import { ArriveSheet } from './arrive-sheet';
import { useCardStep } from './use-card-step';
import s from './work-card.module.scss';

interface CardButtonsProps {
  card: TicketCard;
  steps: StaffStep[];
}

/** The next steps of a card, one tap each; the last is the one that is due. */
export function CardButtons({ card, steps }: CardButtonsProps) {
  const { run, busy, atDoor, arrive, wait, leaveDoor } = useCardStep(card);
  // A job somebody already has is assigned again (改派); grabbing has its own word (抢单).
  const held = card.status === 'assigned';
  const words = (step: StaffStep): string => {
    if (step === 'accept-job' && card.pooled) return '抢单';
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
                id={`${step}-${card.id}`}
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
      <ArriveSheet open={atDoor} busy={busy !== null} onEnter={arrive} onWait={wait} onClose={leaveDoor} />
    </View>
  );
}
