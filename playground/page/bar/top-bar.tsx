import { useRef } from 'react';
import { languages, type Language, type Words } from '../../../core';
import type { Desk } from '../desk';
import type { Kind } from '../grid/grid';
import type { PageState } from '../state';
import { pageWords as phrases } from '../words';
import { BarButton } from './bar-button';
import { Choice } from './choice';
import { FolderIcon, SampleIcon, SaveIcon } from './icons';

interface Props {
  readonly state: PageState;
  readonly desk: Desk | null;
  readonly words: Words;
}

const KINDS = { excel: 'Excel', sheets: 'Google Sheets' } as const satisfies Record<Kind, string>;
const LANGUAGES = { ru: 'Русский', uk: 'Українська', en: 'English' } as const satisfies Record<Language, string>;
const FILES = '.xlsx,.xlsm,.csv,.tsv,.txt,.gz';

/** Name, product, files, language. */
export function TopBar({ state, desk, words }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = state.busy !== null || desk === null;
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void desk?.openFile(file);
    if (picker.current) picker.current.value = '';
  };
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
      <span className="file" data-testid="file-name" title={state.file}>
        {state.file}
      </span>
      <input
        ref={picker}
        type="file"
        hidden
        accept={FILES}
        data-testid="file-input"
        onChange={({ target }) => pick(target.files)}
      />
      <BarButton
        id="open"
        text={words.say(phrases.open)}
        hint={words.say(phrases.openHint)}
        isDisabled={isBusy}
        onPress={() => picker.current?.click()}
      >
        <FolderIcon />
      </BarButton>
      <BarButton
        id="sample"
        text={words.say(phrases.sample)}
        hint={words.say(phrases.sampleHint)}
        isDisabled={isBusy}
        onPress={() => void desk?.openSample()}
      >
        <SampleIcon />
      </BarButton>
      <BarButton
        id="save"
        text={words.say(phrases.save)}
        isDisabled={isBusy}
        isPrimary
        onPress={() => void desk?.save()}
      >
        <SaveIcon />
      </BarButton>
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
