import { capabilities, languages, tones, wordsIn, type Host, type Language } from '../../core';
import { element } from './element';
import { runReports, type Outcome } from './run-reports';
import { languageNames, paneWords } from './words';

/** What the pane works with. */
export interface Pane {
  readonly host: Host;
  language(): Language;
  setLanguage(language: Language): void;
}

/** Shows the list of reports; each of them, or all at once, is one click away. */
export function mountPane(root: HTMLElement, pane: Pane): void {
  const words = wordsIn(pane.language());
  const message = element('p', { role: 'status' });
  const show = ({ tone, text }: Outcome): void => {
    message.textContent = text;
    message.style.background = tones[tone].fill;
  };
  const run = async (reports: readonly string[]): Promise<void> => {
    setDisabled(root, true);
    message.textContent = words.say(paneWords.working);
    show(await runReports(pane.host, reports, pane.language()));
    setDisabled(root, false);
  };
  root.replaceChildren(
    languageChoice(root, pane),
    button(words.say(paneWords.runAll), () => run(capabilities.map(({ id }) => id))),
    ...capabilities.map(({ id, name, purpose }) =>
      button(words.say(name), () => run([id]), { title: words.say(purpose) }),
    ),
    message,
  );
}

function languageChoice(root: HTMLElement, pane: Pane): HTMLElement {
  const select = element('select', {}, ...languages.map((one) => element('option', { value: one }, languageNames[one])));
  select.value = pane.language();
  select.onchange = () => {
    pane.setLanguage(languages.find((one) => one === select.value) ?? pane.language());
    mountPane(root, pane);
  };
  return element('label', {}, `${wordsIn(pane.language()).say(paneWords.language)} `, select);
}

function button(text: string, onClick: () => Promise<void>, attributes: Record<string, string> = {}): HTMLElement {
  const one = element('button', { type: 'button', ...attributes }, text);
  one.onclick = () => void onClick();
  return one;
}

function setDisabled(root: HTMLElement, isDisabled: boolean): void {
  for (const control of root.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select'))
    control.disabled = isDisabled;
}
