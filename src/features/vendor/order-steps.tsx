import { useState } from 'react';
import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import type { VendorOrder, VendorStep } from '@/contract/ticket/vendor-view';
import { locate } from '@/platform/location';
import { SaySheet } from './say-sheet';
import type { Press } from './use-order';
import s from './vendor.module.scss';

interface OrderStepsProps {
  order: VendorOrder;
  busy: VendorStep | null;
  press: Press;
}

async function here() {
  const position = await locate();
  return position.ok ? { latitude: position.lat, longitude: position.lng } : null;
}

/** What the contractor may press now, the due one at the right (T23); a home asks first whether somebody let them in (T13). */
export function OrderSteps({ order, busy, press }: OrderStepsProps) {
  const [saying, setSaying] = useState<'decline' | 'note' | null>(null);
  const [atDoor, setAtDoor] = useState(false);
  const can = (step: VendorStep) => order.steps.includes(step);
  const arrive = async () => {
    await press({ step: 'arrive', location: await here(), permission: true }, '已签到');
    setAtDoor(false);
  };
  if (!can('accept') && !can('decline') && !can('arrive') && !can('note')) return null;
  return (
    <>
      <BottomBar>
        {can('decline') ? (
          <Button id="decline" kind="text" onTap={() => setSaying('decline')}>
            做不了
          </Button>
        ) : null}
        {can('note') ? (
          <View className={s.half}>
            <Button id="note" kind="soft" block onTap={() => setSaying('note')}>
              发进展
            </Button>
          </View>
        ) : null}
        {can('accept') ? (
          <View className={s.half}>
            <Button
              id="accept"
              block
              loading={busy === 'accept'}
              onTap={() => void press({ step: 'accept' }, '已接单，请按时到场')}
            >
              接单
            </Button>
          </View>
        ) : null}
        {can('arrive') ? (
          <View className={s.half}>
            <Button
              id="arrive"
              icon="pin"
              block
              loading={busy === 'arrive'}
              onTap={() => (order.place.kind === 'house' ? setAtDoor(true) : void arrive())}
            >
              到场签到
            </Button>
          </View>
        ) : null}
      </BottomBar>
      {saying ? (
        <SaySheet
          step={saying}
          begun={order.arrivedAt !== null}
          busy={busy === saying}
          press={press}
          onClose={() => setSaying(null)}
        />
      ) : null}
      <Sheet open={atDoor} title="到业主家门口了？" onClose={() => setAtDoor(false)}>
        <View className={s.choices}>
          <Button
            id="arrive-enter"
            size="large"
            icon="door"
            block
            loading={busy === 'arrive'}
            onTap={() => void arrive()}
          >
            已获同意入户，签到
          </Button>
          <Button
            id="arrive-wait"
            kind="soft"
            size="large"
            block
            loading={busy === 'note'}
            onTap={() =>
              void press(
                { step: 'note', note: '师傅已到门外，正在等您开门', photos: [] },
                '已告诉业主您在门外',
              ).then(() => setAtDoor(false))
            }
          >
            在门外等候
          </Button>
        </View>
      </Sheet>
    </>
  );
}
