import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { Revealed } from '@/contract/privacy/reveal';
import {
  revealReasonNames,
  revealReasons,
  type RevealKind,
  type RevealReason,
} from '@/domain/privacy/reveal';

const CHOICES = revealReasons.map((key) => ({ key, name: revealReasonNames[key] }));

interface RevealSheetProps {
  kind: RevealKind;
  id: string;
  open: boolean;
  onClose: () => void;
  onShown: (revealed: Revealed) => void;
}

/** Asks why before a number is shown (P4). What was chosen and typed stays when the answer does not arrive. */
export function RevealSheet({ kind, id, open, onClose, onShown }: RevealSheetProps) {
  const [reason, setReason] = useState<RevealReason | null>(null);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy } = useIntention<'privacy.reveal'>(`reveal:${kind}:${id}`);
  const wordsMissing = reason === 'other' && words.trim() === '';
  const show = async () => {
    setTried(true);
    if (reason === null || wordsMissing) return;
    const facts = { subject: { kind, id }, reason, words: words.trim() || null };
    try {
      onShown(
        await run(
          'privacy.reveal',
          facts,
          (requestId) => call('privacy.reveal', { requestId, ...facts }),
          () => undefined,
        ),
      );
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  const foot = (
    <Button id="reveal-now" size="large" block loading={busy !== null} onTap={() => void show()}>
      记录并查看
    </Button>
  );
  return (
    <Sheet open={open} title="为什么要查看号码？" onClose={onClose} foot={foot}>
      <View>
        <Field
          label="原因"
          required
          error={tried && reason === null ? '请选择一个原因' : undefined}
          hint="时间、原因和您的称呼会记录下来，住户本人可以看到"
        >
          <Chips id="why" chips={CHOICES} chosen={reason ? [reason] : []} onTap={setReason} />
        </Field>
        {reason === 'other' ? (
          <Field label="说明" required error={tried && wordsMissing ? '请简单写明原因' : undefined}>
            <TextArea
              id="why-words"
              label="说明"
              placeholder="例如：住户遗失物品，需要联系"
              max={100}
              value={words}
              wrong={tried && wordsMissing}
              onChange={setWords}
            />
          </Field>
        ) : null}
      </View>
    </Sheet>
  );
}
