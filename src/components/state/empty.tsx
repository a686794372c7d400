import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-names';
import { State } from './state';

interface EmptyProps {
  icon?: IconName;
  title: string;
  words?: string;
  children?: ReactNode;
}

/** Nothing here yet: says what will appear here and offers the first step. */
export function Empty({ icon = 'inbox', ...rest }: EmptyProps) {
  return <State icon={icon} {...rest} />;
}
