import { useEffect, useState } from 'react';
import { capabilities, clientCard, tellsOfClients, type Block, type Problem } from '../../core';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { useAnswers } from '../state/use-answers';

type Card = readonly Block[] | Problem;

const telling = capabilities.filter(tellsOfClients);

/** The card of a client as the reports see it; null while it is being computed, after the page has had its turn. */
export function useClientCard(client: string, book: Book): Card | null {
  const { words, terms } = usePane();
  const answers = useAnswers(telling, book);
  const [made, setMade] = useState<{ readonly card: Card } | { readonly error: unknown } | null>(null);
  const isReady = answers !== null;
  useEffect(() => {
    if (!isReady) return undefined;
    const turn = setTimeout(() => {
      const { tables, asOf } = book.analysis;
      const known = telling.flatMap((capability) => book.known(capability, terms) ?? []);
      try {
        const card = clientCard({ tables, client, answers: known }, { ...terms, asOf: terms.asOf ?? asOf }, words);
        setMade({ card });
      } catch (error) {
        setMade({ error });
      }
    });
    return () => clearTimeout(turn);
  }, [client, book, terms, words, isReady]);
  // a mistake of ours is thrown while drawing, where it is caught and told to the user
  if (made && 'error' in made) throw made.error;
  return made?.card ?? null;
}
