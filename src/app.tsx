import type { PropsWithChildren } from 'react';
import { useLaunch } from '@/platform/lifecycle';
import { startCloud } from '@/platform/transport';
import './app.scss';

/** Starts the cloud before the first page asks anything of it. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => startCloud());
  return children;
}
