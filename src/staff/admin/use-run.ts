import { useState } from 'react';
import { toast } from '@/components/toast/toast-store';
import { adminErrorWords } from './admin-error-words';

/** Runs one change at a time and says what came of it; `busy` names the one under way, so that a second tap does nothing. */
export function useRun() {
  const [busy, setBusy] = useState<string | null>(null);
  const run = async <T>(name: string, work: () => Promise<T>, done?: string): Promise<T | null> => {
    if (busy !== null) return null;
    setBusy(name);
    try {
      const result = await work();
      if (done) toast(done, 'good');
      return result;
    } catch (error) {
      toast(adminErrorWords(error), 'bad');
      return null;
    } finally {
      setBusy(null);
    }
  };
  return { busy, run };
}
