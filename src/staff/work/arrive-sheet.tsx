import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import s from './arrive-sheet.module.scss';

interface ArriveSheetProps {
  open: boolean;
  busy: boolean;
  onEnter: () => void;
  onWait: () => void;
  onClose: () => void;
}

/** At the door of a home: a tap on a card must not claim a permission nobody gave, so this asks (T13). */
export function ArriveSheet({ open, busy, onEnter, onWait, onClose }: ArriveSheetProps) {
  return (
    <Sheet open={open} title="到业主家门口了？" onClose={onClose}>
      <View className={s.choices}>
        <Button id="arrive-enter" size="large" icon="door" block loading={busy} onTap={onEnter}>
          已获同意入户
        </Button>
        <View className={s.note}>签到，记下到场的时间和位置；进门前请说明来意、戴好鞋套</View>
        <Button id="arrive-wait" kind="soft" size="large" icon="clock" block disabled={busy} onTap={onWait}>
          在门外等候
        </Button>
        <View className={s.note}>先告诉业主您已在门外，等开门后再签到</View>
      </View>
    </Sheet>
  );
}
