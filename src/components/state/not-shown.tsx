import { RefusalError } from '@/api/errors';
import { Button } from '../button/button';
import { Failed } from './failed';
import { State } from './state';

interface NotShownProps {
  error: unknown;
  /** what went wrong when it was not the reader */
  words: string;
  onRetry: () => void;
  onHome: () => void;
}

/** A page that somebody else's link led to (P4): trying again cannot help, so the way out is home. Other failures are tried again. */
export function NotShown({ error, words, onRetry, onHome }: NotShownProps) {
  const refused = error instanceof RefusalError ? error.refusal.refused : null;
  if (refused !== 'not-allowed' && refused !== 'not-found') return <Failed words={words} onRetry={onRetry} />;
  return (
    <State
      icon="shield"
      title={refused === 'not-found' ? '没有找到这条记录' : '这条记录您看不到'}
      words={refused === 'not-found' ? '可能已被删除，或链接不完整。' : '只有报修的住户和处理它的人能看。'}
      bad
    >
      <Button id="go-home" kind="soft" onTap={onHome}>
        返回首页
      </Button>
    </State>
  );
}
