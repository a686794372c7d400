import type { ReactNode } from 'react';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { adminErrorWords } from './admin-error-words';

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** The three states of a page that waits for an answer. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return <>{children(data)}</>;
  return error ? (
    <Failed words={adminErrorWords(error)} onRetry={() => void refetch()} />
  ) : (
    <Skeleton rows={3} />
  );
}
