import { useState } from 'react';
import { View } from '@tarojs/components';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import { spoken } from '@/components/spoken';
import type { TicketView } from '@/contract/views';
import { callPhone } from '@/platform/phone';
import { foresee } from '../offline/foresee';
import { stepNames, type StaffStep } from '../steps/step-names';
import { nextSteps } from './next-steps';
import { SetOutSheet } from './set-out-sheet';
import { stepWords } from './step-words';
import { useTicketStep } from './use-ticket-step';
import s from './ticket.module.scss';

/** The next step in reach of the thumb, the one after beside it, the rest behind 更多. Nothing when nothing may be done. */
export function ActionBar({ ticket: known }: { ticket: TicketView }) {
  const ticket = foresee(known, useWaitingSteps(known.id));
  const [more, setMore] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { run, busy } = useTicketStep(ticket);
  const steps = nextSteps(ticket);
  const [first, second] = steps;
  const { reporter, assignee } = ticket;
  const take = (step: StaffStep) => {
    setMore(false);
    if (step === 'set-out') setLeaving(true);
    else run(step);
  };
  if (!first) return null;
  return (
    <>
      <BottomBar>
        <View className={s.bar}>
          {steps.length > 2 ? (
            <View id="more" className={s.tool} onClick={() => setMore(true)} {...spoken('button')}>
              <Icon name="more" size={22} />
              <View>更多</View>
            </View>
          ) : null}
          {reporter.revealed && assignee?.mine ? (
            <View
              id="call"
              className={s.tool}
              onClick={() => callPhone(reporter.phone)}
              {...spoken('button', '给业主打电话')}
            >
              <Icon name="phone" size={22} />
              <View>电话</View>
            </View>
          ) : null}
          {second ? (
            <View className={s.second}>
              <Button
                id={`do-${second}`}
                kind="soft"
                block
                disabled={busy !== null}
                onTap={() => take(second)}
              >
                {stepWords(ticket, second, 'short')}
              </Button>
            </View>
          ) : null}
          <View className={s.first}>
            <Button
              id={`do-${first}`}
              kind={first === 'unmerge' ? 'plain' : 'primary'}
              block
              loading={busy === `ticket.${first}`}
              disabled={busy !== null}
              onTap={() => take(first)}
            >
              {stepWords(ticket, first, 'title')}
            </Button>
          </View>
        </View>
      </BottomBar>
      <Sheet open={more} title="更多操作" onClose={() => setMore(false)}>
        {steps.slice(2).map((step) => (
          <Cell
            key={step}
            id={`more-${step}`}
            icon={stepNames[step].icon}
            title={stepNames[step].title}
            note={stepNames[step].note}
            onTap={() => take(step)}
          />
        ))}
      </Sheet>
      <SetOutSheet ticketId={ticket.id} open={leaving} onClose={() => setLeaving(false)} />
    </>
  );
}
