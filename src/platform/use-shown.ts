import { useState } from 'react';
import { useDidHide, useDidShow } from './lifecycle';

/** Whether the page this is used on is being looked at: not while it lies under another page, behind another tab, or the app is away. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
}
