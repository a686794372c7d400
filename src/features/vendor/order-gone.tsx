import { Button } from '@/components/button/button';
import { State } from '@/components/state/state';
import { Failed } from '@/components/state/failed';
import { RefusalError } from '@/api/errors';
import { errorWords } from '@/components/words/error-words';

/** Why the work order cannot be shown, kindly, and what to do (T23). */
export function OrderGone({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const code = error instanceof RefusalError ? error.refusal.refused : null;
  if (code === 'expired')
    return (
      <State
        icon="clock"
        title="这个链接已经失效"
        words="可能已过有效期、已被停用，或工单已交给别人处理。如仍需处理，请让物业重新发一个链接。"
      />
    );
  if (code !== null)
    return (
      <State
        icon="info"
        title="这个链接打不开"
        words="链接可能不完整或已换成新的。请从最近收到的消息里重新点开，还不行就联系发链接的物业人员。"
      />
    );
  return <Failed words={errorWords(error)} onRetry={onRetry} />;
}

/** Opened without a link at all. */
export function NoLink({ onHome }: { onHome: () => void }) {
  return (
    <State icon="info" title="请从收到的链接打开" words="这里是外包师傅处理工单的页面。">
      <Button id="go-home" kind="soft" onTap={onHome}>
        返回首页
      </Button>
    </State>
  );
}
