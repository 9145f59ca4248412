import { useRef } from 'react';
import type { Words } from '../../../core';
import type { Desk } from '../desk';
import { pageWords as phrases } from '../words';
import { BarButton } from './bar-button';
import { FolderIcon, SampleIcon, SaveIcon } from './icons';

interface Props {
  readonly desk: Desk | null;
  readonly words: Words;
  readonly isBusy: boolean;
}

const FILES = '.xlsx,.xlsm,.xls,.xml,.html,.htm,.csv,.tsv,.txt,.gz';

/** Own file, sample, saving. */
export function FileButtons({ desk, words, isBusy }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void desk?.openFile(file);
    if (picker.current) picker.current.value = '';
  };
  return (
    <>
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
    </>
  );
}
