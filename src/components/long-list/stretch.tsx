import { useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useNearScreen } from './use-near-screen';
import s from './long-list.module.scss';

interface StretchProps {
  id: string;
  /** The page is being looked at. */
  shown: boolean;
  /** Drawn before the phone has said what is near. */
  first: boolean;
  count: number;
  /** Height of one item in CSS pixels while nobody has measured it. */
  guess: number;
  draw: () => ReactNode;
}

/** A few items of a long list: drawn while near the screen, otherwise an empty space of the height they had. */
export function Stretch({ id, shown, first, count, guess, draw }: StretchProps) {
  const { near, height } = useNearScreen(id, shown, first);
  const drawn = useRef(count);
  if (near) drawn.current = count;
  const each = height > 0 ? height / drawn.current : guess;
  if (!near) return <View id={id} style={{ height: `${Math.round(each * count)}px` }} />;
  return (
    <View id={id} className={s.stretch}>
      {draw()}
    </View>
  );
}
