type Take = (sentence: string) => void;

/** Sentences for the user from where there is no page to show them; the pane of the same runtime does. */
export interface Told {
  /** A sentence that nobody listens to yet waits for the first who does. */
  tell(sentence: string): void;
  /** Returns what ends it. */
  listen(take: Take): () => void;
}

export function newTold(): Told {
  let listener: Take | null = null;
  let waiting: string | null = null;
  return {
    tell(sentence) {
      if (listener) listener(sentence);
      else waiting = sentence;
    },
    listen(take) {
      listener = take;
      if (waiting !== null) take(waiting);
      waiting = null;
      return () => {
        if (listener === take) listener = null;
      };
    },
  };
}
