import { Component, type ReactNode } from 'react';
import type { Words } from '../../core';
import { reasonOf } from '../state/use-notices';
import { troubleWords as phrases } from '../words/trouble';
import { Message } from './Message';

interface BrokenProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** A part of the program has not come: the network, or a folder that is being replaced. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/** Where a mistake of ours keeps the pane from being drawn: says so, and lets the user begin anew. */
export class Broken extends Component<BrokenProps, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { words, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    const isMissing = isNotLoaded(error);
    return (
      <main style={{ padding: '12px' }}>
        <Message
          title={words.say(isMissing ? phrases.notLoaded : phrases.broken)}
          text={words.say(isMissing ? phrases.notLoadedNext : phrases.brokenNext)}
          {...(!isMissing && { details: reasonOf(error) })}
          action={{ text: words.say(phrases.retry), act: () => this.setState({ error: undefined }) }}
        />
      </main>
    );
  }
}
