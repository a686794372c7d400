import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { startOutbox } from '@/api/outbox/outbox';
import { isWaitingStep } from '@/api/outbox/waiting';
import { queryClient, startRenewing } from '@/api/query-client';
import { startMe } from '@/api/use-me';
import { toast } from '@/components/toast/toast-store';
import { startKeyboard } from '@/platform/keyboard';
import { startConsent } from '@/features/privacy/start-consent';
import { useLaunch, usePageNotFound } from '@/platform/lifecycle';
import { replace } from '@/platform/navigation';
import { startCloud } from '@/platform/transport';
import './app.scss';

/** Starts the cloud before the first page asks anything of it. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    startMe();
    startConsent();
    startKeyboard();
    startRenewing();
    startOutbox((one, number) => {
      const words = isWaitingStep(one)
        ? `离线时的操作已发送，工单 ${number}`
        : `待发送的报修已提交，工单号 ${number}`;
      toast(words, 'good');
    });
  });
  // An old link or message may name a page that is no more: home, not a blank screen.
  usePageNotFound(() => void replace('/pages/home/index'));
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
