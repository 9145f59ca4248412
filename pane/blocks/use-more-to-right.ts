import { useEffect, useState, type RefObject } from 'react';

/** Whether an element that is scrolled sideways has more to its right than is seen. */
export function useMoreToRight(scrolled: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const element = scrolled.current;
    if (!element) return undefined;
    const look = () => setHasMore(element.scrollWidth - element.clientWidth - element.scrollLeft > 1);
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(look) : null;
    for (const one of [element, ...element.children]) sizes?.observe(one);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [scrolled]);
  return hasMore;
}
