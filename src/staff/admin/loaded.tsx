import type { ReactNode } from 'react';
import { RefusalError } from '@/api/errors';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { State } from '@/components/state/state';
import { open } from '@/platform/navigation';
import { urls } from '../urls';
import { adminErrorWords } from './admin-error-words';

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** The three states of a page that waits for an answer. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return <>{children(data)}</>;
  if (error instanceof RefusalError && error.refusal.refused === 'not-allowed')
    return (
      <State icon="shield" title="这一页不归您管" words="您的岗位看不到这些内容，需要时请找经理开通" bad>
        <Button id="to-work" kind="soft" onTap={() => void open(urls.work)}>
          回到工作台
        </Button>
      </State>
    );
  return error ? (
    <Failed words={adminErrorWords(error)} onRetry={() => void refetch()} />
  ) : (
    <Skeleton rows={3} />
  );
}
