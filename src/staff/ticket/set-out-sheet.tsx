import { View } from '@tarojs/components';
import { useStep } from '@/api/use-step';
import { Chips } from '@/components/chips/chips';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { now } from '@/platform/clock';
import { tellTaken } from '../offline/tell-taken';
import { stepNames } from '../steps/step-names';

const MINUTE_MS = 60_000;
const CHOICES = [
  { key: '10', name: '10 分钟' },
  { key: '20', name: '20 分钟' },
  { key: '30', name: '30 分钟' },
  { key: '60', name: '1 小时' },
  { key: '0', name: '说不准' },
] as const;

interface SetOutSheetProps {
  ticketId: string;
  open: boolean;
  onClose: () => void;
}

/** On the way (N1): one tap says in how many minutes. */
export function SetOutSheet({ ticketId, open, onClose }: SetOutSheetProps) {
  const { take, busy } = useStep(ticketId);
  const go = async (minutes: number) => {
    try {
      const expected = minutes > 0 ? { expectedAt: now() + minutes * MINUTE_MS } : {};
      const taken = await take('ticket.set-out', expected);
      onClose();
      tellTaken(taken, stepNames['set-out'].done);
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  return (
    <Sheet open={open} title="大约多久到？点一下就通知业主" onClose={onClose}>
      <View>
        <Chips
          id="eta"
          chips={CHOICES.map((choice) => ({ ...choice, disabled: busy !== null }))}
          chosen={[]}
          onTap={(key) => void go(Number(key))}
        />
      </View>
    </Sheet>
  );
}
