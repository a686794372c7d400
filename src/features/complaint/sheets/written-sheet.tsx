import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { Act } from './use-complaint-action';
import { writtenSteps, type WrittenStep } from './written-steps';

interface WrittenSheetProps {
  step: WrittenStep;
  act: Act;
  busy: boolean;
  onClose: () => void;
}

/** The panel for one written step; it stays with what was typed when the step is refused. */
export function WrittenSheet({ step, act, busy, onClose }: WrittenSheetProps) {
  const { send, ...words } = writtenSteps[step];
  return (
    <WordsSheet
      id={step}
      {...words}
      busy={busy}
      onClose={onClose}
      onSend={(text, photos) => void send(act, text, photos).then((done) => done && onClose())}
    />
  );
}
