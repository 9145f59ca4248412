import type { FrameLocator, Locator } from 'playwright-core';
import { wordsIn, type Facts, type Language, type Phrase } from '../../../core';

type Role = Parameters<FrameLocator['getByRole']>[0];

/** The add-in's pane as its user sees it: everything in it is found by its role and its visible name. */
export class Pane {
  constructor(
    readonly frame: FrameLocator,
    readonly language: Language,
  ) {}

  /** The same pane after its language was changed. */
  in(language: Language): Pane {
    return new Pane(this.frame, language);
  }

  say(phrase: Phrase, facts?: Facts): string {
    return wordsIn(this.language).say(phrase, facts);
  }

  /** The only thing of a role and a name; `more` tells those apart whose names go on with something else. */
  one(role: Role, name: string | RegExp): Locator {
    return this.frame.getByRole(role, { name, exact: typeof name === 'string' });
  }

  button(phrase: Phrase, facts?: Facts): Locator {
    return this.one('button', this.say(phrase, facts));
  }

  heading(phrase: Phrase, facts?: Facts): Locator {
    return this.one('heading', this.say(phrase, facts));
  }

  /** Goes to one of the pane's views. */
  async goTo(phrase: Phrase): Promise<void> {
    await this.frame
      .getByRole('navigation')
      .getByRole('button', { name: this.say(phrase), exact: true })
      .click();
  }
}
