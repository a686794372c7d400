import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { queryClient, startRenewing } from '@/api/query-client';
import { useLaunch } from '@/platform/lifecycle';
import { startCloud } from '@/platform/transport';
import './app.scss';

/** Starts the cloud before the first page asks anything of it. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    startRenewing();
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
