import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';

/** Where the user was in a layer: what was pressed there, and how far it was scrolled. */
interface Spot {
  readonly pressed: HTMLElement | null;
  readonly top: number;
}

interface LayerProps {
  /** Whether it is the topmost one: the others keep their state out of sight. */
  readonly shown: boolean;
  /** Whether it was opened out of another one, from which the keyboard comes. */
  readonly opened: boolean;
  readonly children: ReactNode;
}

/** A view below or above others. Whoever comes back to it finds it as it was left: as far down, at the same link. */
export function Layer({ shown, opened, children }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const left = useRef<Spot | null>(null);
  const note = ({ target }: MouseEvent) => {
    const pressed = (target as Element).closest<HTMLElement>('button, a');
    left.current = { pressed, top: scrollerOf(layer.current)?.scrollTop ?? 0 };
  };

  useLayoutEffect(() => {
    if (!opened) return;
    // the link that opened it is out of sight now: the keyboard is free for the title
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollerOf(layer.current)?.scrollTo?.(0, 0);
  }, [opened]);

  const wasShown = useRef(shown);
  useLayoutEffect(() => {
    if (shown && !wasShown.current) returnTo(layer.current, left.current);
    wasShown.current = shown;
  }, [shown]);

  return (
    <div ref={layer} hidden={!shown} onClickCapture={note}>
      {children}
    </div>
  );
}

const scrollerOf = (layer: HTMLElement | null): HTMLElement | null => layer?.closest('main') ?? null;

function returnTo(layer: HTMLElement | null, spot: Spot | null): void {
  const scroller = scrollerOf(layer);
  if (scroller && spot) scroller.scrollTop = spot.top;
  const pressed = spot?.pressed?.isConnected ? spot.pressed : layer?.querySelector('h1');
  pressed?.focus({ preventScroll: true });
}
