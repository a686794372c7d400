import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';

interface SubmitBarProps {
  words: string;
  busy: boolean;
  /** The step is not possible any more, or photos are still on their way. */
  disabled?: boolean;
  onTap: () => void;
}

/** The one button that finishes a form. */
export function SubmitBar({ words, busy, disabled, onTap }: SubmitBarProps) {
  return (
    <BottomBar>
      <Button id="submit" size="large" block loading={busy} disabled={Boolean(disabled)} onTap={onTap}>
        {busy ? '正在提交' : words}
      </Button>
    </BottomBar>
  );
}
