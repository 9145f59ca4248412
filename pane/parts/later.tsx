import { useEffect, useReducer, type ComponentType } from 'react';
import { usePane } from '../state/pane-context';
import { reportWords } from '../words/report';
import { Waiting } from './Waiting';

/** Code that is not there yet is waited for so long before anything is said. */
const PATIENCE = 300;

/** A component whose code comes when it is first drawn; where that fails it is thrown, and asked for anew another time. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let found: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  let failure: unknown;
  const come = (): Promise<void> =>
    (coming ??= load().then(
      (component) => void (found = component),
      (error: unknown) => {
        failure = error;
        coming = null;
      },
    ));
  return function Later(props: P) {
    const { words } = usePane();
    const [turns, draw] = useReducer((count: number) => count + 1, 0);
    const Found = found;
    useEffect(() => {
      if (Found) return undefined;
      let isWanted = true;
      const drawAgain = () => isWanted && draw();
      void come().then(drawAgain);
      const patience = setTimeout(drawAgain, PATIENCE);
      return () => {
        isWanted = false;
        clearTimeout(patience);
      };
    }, [Found]);
    if (failure !== undefined) {
      const error = failure;
      failure = undefined;
      throw error; // caught and told where all mistakes while drawing are
    }
    if (Found) return <Found {...props} />;
    return turns === 0 ? null : <Waiting text={words.say(reportWords.computing)} />;
  };
}
