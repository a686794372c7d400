import { Button } from '../button/button';
import { State } from './state';

interface FailedProps {
  title?: string;
  /** What happened, in the resident's words. */
  words: string;
  onRetry?: () => void;
}

/** Something could not be loaded: says what, and lets the person try again. */
export function Failed({ title = '没有加载出来', words, onRetry }: FailedProps) {
  return (
    <State icon="offline" title={title} words={words} bad>
      {onRetry ? (
        <Button id="retry" kind="soft" icon="refresh" onTap={onRetry}>
          重新加载
        </Button>
      ) : null}
    </State>
  );
}
