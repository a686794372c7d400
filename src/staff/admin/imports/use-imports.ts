import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import type { ImportView } from '@/contract/onboarding/import-view';
import { chooseSheet, sendSheet } from '@/platform/choose-sheet';
import { newId } from '@/platform/new-id';
import { importErrorWords } from './import-error-words';

/** Imports of a community (P1): uploading and reading one, applying it with its progress, throwing it away. */
export function useImports(communityId: string) {
  const key = ['imports', communityId] as const;
  const query = useQuery({ queryKey: key, queryFn: () => call('onboarding.list-imports', { communityId }) });
  const [shown, setShown] = useState<ImportView | null>(null);
  const [busy, setBusy] = useState<'reading' | 'applying' | 'dropping' | null>(null);

  const attempt = async (name: NonNullable<typeof busy>, work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(name);
    try {
      await work();
    } catch (error) {
      toast(importErrorWords(error), 'bad');
    } finally {
      setBusy(null);
      void queryClient.invalidateQueries({ queryKey: key });
    }
  };
  const upload = async () => {
    const chosen = await chooseSheet();
    if (chosen)
      await attempt('reading', async () => {
        const fileId = await sendSheet(chosen);
        const plan = { communityId, requestId: newId(), fileId, fileName: chosen.name };
        setShown(await call('onboarding.plan-import', plan));
      });
  };
  const apply = (importId: string) =>
    attempt('applying', async () => {
      // Each call works for some seconds and says how far it is; leaving the page only pauses it.
      let view = await call('onboarding.apply-import', { communityId, importId });
      setShown(view);
      while (view.status !== 'done') {
        view = await call('onboarding.apply-import', { communityId, importId });
        setShown(view);
      }
      toast('导入完成', 'good');
    });
  const drop = (importId: string) =>
    attempt('dropping', async () => {
      await call('onboarding.drop-import', { communityId, importId });
      setShown(null);
    });
  return { query, shown, show: setShown, busy, upload, apply, drop };
}
