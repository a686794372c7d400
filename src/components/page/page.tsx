import { useSyncExternalStore, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { preferences, watchPreferences } from '@/platform/preferences';
import { cx } from '../cx';
import { DialogHost } from '../dialog/dialog-host';
import { ToastHost } from '../toast/toast-host';
import s from './page.module.scss';

interface PageProps {
  /** Space left and right of the content; off for full-width lists. */
  padded?: boolean;
  dark?: boolean;
}

/** The root of every page: tokens, type size (P8), messages and questions over the page. */
export function Page({ padded = true, dark, children }: PropsWithChildren<PageProps>) {
  const { elder } = useSyncExternalStore(watchPreferences, preferences, preferences);
  return (
    <View className={cx(s.page, padded && s.padded, elder && s.elder, dark && s.dark)}>
      {children}
      <ToastHost />
      <DialogHost />
    </View>
  );
}
