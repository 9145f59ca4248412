import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { wordsIn } from '../../core';
import { tellOfDrags } from './bar/drags-over-frame';
import { DropZone } from './bar/drop-zone';
import { MessageBar } from './bar/message-bar';
import { Progress } from './bar/progress';
import { TopBar } from './bar/top-bar';
import type { Desk } from './desk';
import type { PageStore } from './state';
import { pageWords as phrases } from './words';

interface Props {
  readonly store: PageStore;
  readonly begin: (grid: HTMLElement, pane: HTMLIFrameElement) => Desk;
}

/** The whole page: bar on top, workbook on the left, add-in on the right. */
export function Page({ store, begin }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    if (grid.current && pane.current) setDesk(begin(grid.current, pane.current));
  }, [begin]);
  const words = wordsIn(state.language);
  return (
    <DropZone hint={words.say(phrases.drop)} onDrop={(file) => void desk?.openFile(file)}>
      <TopBar state={state} desk={desk} words={words} />
      <Progress text={state.busy} />
      <MessageBar
        message={state.message}
        close={words.say(phrases.close)}
        onClose={() => store.set({ message: null })}
      />
      <main className="desk">
        <div ref={grid} className="grid" role="region" aria-label={words.say(phrases.grid)} data-testid="grid" />
        <iframe
          ref={pane}
          className={`pane ${state.kind}`}
          title={words.say(phrases.pane)}
          data-testid="pane"
          onLoad={({ currentTarget }) => tellOfDrags(currentTarget)}
        />
      </main>
    </DropZone>
  );
}
