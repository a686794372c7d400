import { View } from '@tarojs/components';
import { useSubscribe } from '@/api/use-subscribe';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { ComplaintView } from '@/contract/complaint/views';
import { sortNames } from '@/domain/complaint/facts';
import { mainButtons, type MainButton } from './main-buttons';
import type { Act } from './use-complaint-action';
import type { WrittenStep } from './written-steps';
import s from './sheets.module.scss';

interface RecordActionsProps {
  view: ComplaintView;
  act: Act;
  busy: boolean;
  onWrite: (step: WrittenStep | 'counter') => void;
}

/** What the complainant can do now: the awaited answer in the bar, the rest above it (C2, C3, C5, C6). Only what `actions` allows. */
export function RecordActions({ view, act, busy, onWrite }: RecordActionsProps) {
  const subscribe = useSubscribe();
  const can = (step: (typeof view.actions)[number]) => view.actions.includes(step);
  const buttons = mainButtons(view);
  const tap = ({ does }: MainButton) => {
    if ('write' in does) return onWrite(does.write);
    // WeChat asks for messages only inside the tap itself, so both start here and neither waits for the other (N2).
    void subscribe(['feedback']);
    if (does.step === 'complaint.answer-plan')
      void act(does.step, { answer: 'accept' }, '已同意，我们会按时落实');
    else void act(does.step, {}, '感谢您的确认');
  };
  const facts = can('complaint.add-facts') && !buttons.some(({ id }) => id === 'add-facts');
  const withdraw = can('complaint.withdraw');
  return (
    <>
      {facts || withdraw ? (
        <Card flush>
          {facts ? <Cell id="add-facts" icon="edit" title="补充情况" onTap={() => onWrite('facts')} /> : null}
          {withdraw ? (
            <Cell
              id="withdraw"
              icon="close"
              title={`撤回${sortNames[view.sort]}`}
              onTap={() => onWrite('withdraw')}
            />
          ) : null}
        </Card>
      ) : null}
      {buttons.length > 0 ? (
        <BottomBar>
          {buttons.map((button) => (
            <View key={button.id} className={s.half}>
              <Button
                id={button.id}
                kind={button.kind}
                block
                loading={busy && 'step' in button.does}
                onTap={() => tap(button)}
              >
                {button.words}
              </Button>
            </View>
          ))}
        </BottomBar>
      ) : null}
    </>
  );
}
