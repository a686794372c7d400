import { NEAR_PX, type Nearness } from './near-screen-types';

/** Calls back when the element with this id comes near the part of its page that is seen, or leaves it; returns its own undo. */
export function watchNearScreen(id: string, tell: (nearness: Nearness) => void): () => void {
  const element = document.getElementById(id);
  if (!element) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) =>
      entries.forEach(({ isIntersecting, boundingClientRect }) =>
        tell({ near: isIntersecting, height: boundingClientRect.height }),
      ),
    // The page scrolls inside this element: margins of any other root would be cut off by it.
    { root: element.closest('.taro_page'), rootMargin: `${NEAR_PX}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
