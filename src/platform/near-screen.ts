import Taro from '@tarojs/taro';
import { NEAR_PX, type Nearness } from './near-screen-types';

/** Calls back when the element with this id comes near the screen of the page shown now, or leaves it; returns its own undo. */
export function watchNearScreen(id: string, tell: (nearness: Nearness) => void): () => void {
  const { page } = Taro.getCurrentInstance();
  if (!page) return () => undefined;
  const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
  observer
    .relativeToViewport({ top: NEAR_PX, bottom: NEAR_PX })
    .observe(`#${id}`, ({ boundingClientRect, intersectionRect }) =>
      tell({ near: (intersectionRect?.height ?? 0) > 0, height: boundingClientRect?.height ?? 0 }),
    );
  return () => observer.disconnect();
}
