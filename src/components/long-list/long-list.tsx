import { Fragment, useState, type ReactNode } from 'react';
import { newId } from '@/platform/new-id';
import { useShown } from '@/platform/use-shown';
import { Stretch } from './stretch';

/** Items drawn or left out together: one observer and one small setData. */
const STRETCH = 3;
/** What is drawn before the phone has said what is near, in CSS pixels: a tall screen. */
const SCREEN_PX = 900;

interface LongListProps<T extends { id: string }> {
  items: readonly T[];
  /** About how high one item is, in CSS pixels: the space left for items nobody has seen yet. */
  guess: number;
  draw: (item: T) => ReactNode;
}

/**
 * A list of any length on the page's own scrolling: only what is near the screen is drawn, the rest is empty space of the
 * height it had, so that nodes and setData stay few however far one scrolls. Screen readers hear the list's own order.
 */
export function LongList<T extends { id: string }>({ items, guess, draw }: LongListProps<T>) {
  const [name] = useState(() => `list-${newId().slice(-6)}`);
  const shown = useShown();
  return (
    <>
      {Array.from({ length: Math.ceil(items.length / STRETCH) }, (_, index) => {
        const some = items.slice(index * STRETCH, (index + 1) * STRETCH);
        return (
          <Stretch
            key={index}
            id={`${name}-${index}`}
            shown={shown}
            first={index * STRETCH * guess < SCREEN_PX}
            count={some.length}
            guess={guess}
            draw={() => some.map((item) => <Fragment key={item.id}>{draw(item)}</Fragment>)}
          />
        );
      })}
    </>
  );
}
