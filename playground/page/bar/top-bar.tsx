import { languages, type Language, type Words } from '../../../core';
import type { Desk } from '../desk';
import type { Kind } from '../grid/grid';
import type { PageState } from '../state';
import { pageWords as phrases } from '../words';
import { Choice } from './choice';
import { CommandMenu } from './command-menu';
import { FileButtons } from './file-buttons';

interface Props {
  readonly state: PageState;
  readonly desk: Desk | null;
  readonly words: Words;
}

const KINDS = { excel: 'Excel', sheets: 'Google Sheets' } as const satisfies Record<Kind, string>;
const LANGUAGES = { ru: 'Русский', uk: 'Українська', en: 'English' } as const satisfies Record<Language, string>;

/** Name, product, files, language. */
export function TopBar({ state, desk, words }: Props) {
  const isBusy = state.busy !== null || desk === null;
  return (
    <header className="bar">
      <div className="brand">
        <span className="mark" aria-hidden="true" />
        <strong>Clientele</strong>
        <span className="tagline">{words.say(phrases.tagline)}</span>
      </div>
      <Choice
        label={words.say(phrases.kind)}
        options={KINDS}
        chosen={state.kind}
        isDisabled={isBusy}
        onChoose={(kind) => void desk?.play(kind)}
      />
      <CommandMenu
        caption={words.say(state.kind === 'sheets' ? phrases.extensions : phrases.ribbon)}
        lines={state.commands}
        isDisabled={isBusy}
        onRun={(command) => void desk?.run(command)}
      />
      <span className="file">
        <span data-testid="file-name" title={state.file}>
          {state.file}
        </span>
        {state.file === words.say(phrases.sampleName) && (
          <span className="own-file"> · {words.say(phrases.dropOwn)}</span>
        )}
      </span>
      <FileButtons desk={desk} words={words} isBusy={isBusy} />
      <select
        className="language"
        aria-label={words.say(phrases.language)}
        data-testid="language"
        value={state.language}
        disabled={isBusy}
        onChange={({ target }) => void desk?.speak(target.value as Language)}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {LANGUAGES[language]}
          </option>
        ))}
      </select>
    </header>
  );
}
