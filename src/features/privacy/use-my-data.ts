import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { RefusalError } from '@/api/errors';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { MyData } from '@/contract/privacy/my-data';
import { now } from '@/platform/clock';
import { saveText } from '@/platform/save-text';
import { ME_STORED } from '@/platform/own-folder';
import { removeStored } from '@/platform/storage';
import { exportText } from './export-text';

/** What is kept about oneself (P7). */
export const useMyData = () =>
  useQuery({ queryKey: ['my-data'], queryFn: () => call('privacy.my-data', {}) });

/** Makes the file first, then hands it over in a second tap: WeChat shares a file only in a tap. */
export function useExport(mine: MyData) {
  const [text, setText] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    try {
      setText(await exportText(mine, now()));
    } catch (error) {
      toast(errorWords(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    if (text !== null && (await saveText('我的物业数据.txt', text))) toast('已导出', 'good');
  };
  return { ready: text !== null, busy, make: () => void make(), save: () => void save() };
}

/** Asks, then erases batch by batch until nothing is left (P7). */
export function useErase(done: () => void) {
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    const sure = await ask({
      title: '注销并清除我的数据？',
      words: '姓名、电话、消息和房屋绑定会被清除，已完成的工单不再带您的名字。清除后找不回来。',
      confirm: '清除',
      cancel: '再想想',
      danger: true,
    });
    if (!sure) return;
    setBusy(true);
    try {
      while ((await call('privacy.erase', { sure: true })).more);
      removeStored(ME_STORED);
      queryClient.clear();
      toast('已清除', 'good');
      done();
    } catch (error) {
      const early = error instanceof RefusalError && error.refusal.refused === 'too-early';
      toast(early ? '还有没办完的事，办完后再清除' : errorWords(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return { busy, erase: () => void erase() };
}
