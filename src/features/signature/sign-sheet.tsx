import { useState } from 'react';
import { Canvas, View } from '@tarojs/components';
import { fileOrLater } from '@/api/outbox/file-or-later';
import { useMe } from '@/api/use-me';
import { useStep } from '@/api/use-step';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { takenWords } from '@/components/words/taken-words';
import { usePad } from './use-pad';
import s from './signature.module.scss';

const PAD = 'resident-signature';

/** Where the finger is, from WeChat's touch on a canvas. */
interface Touched {
  touches: { x?: number; y?: number }[];
}

const pointOf = ({ touches }: Touched) => ({ x: touches[0]?.x ?? 0, y: touches[0]?.y ?? 0 });

/** The resident signs with a finger, and with that accepts the work (T17); without network it waits on the phone (T24). */
export function SignSheet({ ticketId, onClose }: { ticketId: string; onClose: () => void }) {
  const { pad, down, move } = usePad(PAD);
  const { take } = useStep(ticketId);
  // The picture goes to the person's own folder: until the phone knows who this is, it cannot be sent.
  const { data: me } = useMe();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const signed = pad.current;
    if (!signed || signed.strokes() === 0) return toast('请先在框内签名');
    setBusy(true);
    try {
      const picture = await signed.toFile();
      const { file: signature, unsent } = await fileOrLater(picture, 'signatures');
      const taken = await take('ticket.confirm-result', { signature }, { photos: unsent, form: null });
      toast(takenWords(taken, '已签名验收，感谢确认'), taken ? 'good' : 'plain');
      onClose();
    } catch (error) {
      setBusy(false);
      toast(errorWords(error), 'bad');
    }
  };
  return (
    <Sheet
      open
      title="签名验收"
      onClose={onClose}
      foot={
        <View className={s.buttons}>
          <View className={s.half}>
            <Button id="sign-again" kind="plain" size="large" block onTap={() => pad.current?.clear()}>
              重写
            </Button>
          </View>
          <View className={s.half}>
            <Button id="sign-send" size="large" block loading={busy || !me} onTap={() => void send()}>
              签名并验收
            </Button>
          </View>
        </View>
      }
    >
      <Canvas
        id={PAD}
        canvasId={PAD}
        type="2d"
        disableScroll
        className={s.pad ?? ''}
        onTouchStart={(event) => down(pointOf(event as unknown as Touched))}
        onTouchMove={(event) => move(pointOf(event as unknown as Touched))}
      />
      <View className={s.note}>请用手指在框内签名，签名只用于这次验收</View>
    </Sheet>
  );
}
