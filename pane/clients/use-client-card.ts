import { useEffect, useState } from 'react';
import { clientCard, type Block, type Problem } from '../../core';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';

type Card = readonly Block[] | Problem;

/** The card of a client as the reports see it; null while it is being computed, after the page has had its turn. */
export function useClientCard(client: string, book: Book): Card | null {
  const { words, terms } = usePane();
  const [made, setMade] = useState<{ readonly card: Card } | { readonly error: unknown } | null>(null);
  useEffect(() => {
    const turn = setTimeout(() => {
      const { tables, asOf } = book.analysis;
      try {
        const card = clientCard({ tables, client }, { ...terms, asOf: terms.asOf ?? asOf }, words);
        setMade({ card });
      } catch (error) {
        setMade({ error });
      }
    });
    return () => clearTimeout(turn);
  }, [client, book, terms, words]);
  // a mistake of ours is thrown while drawing, where it is caught and told to the user
  if (made && 'error' in made) throw made.error;
  return made?.card ?? null;
}
