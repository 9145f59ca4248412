import { capabilities, wordsIn, type Language } from '../../core';
import { handlerOf, handlerOfSet, OPEN_PANE, RUN_ALL } from '../../sheets-script/handlers';
import { readySets } from '../../sheets-script/menu';

/** A function at the top level of the script: Google finds functions by reading the source. */
interface TopLevel {
  readonly name: string;
  readonly help: string;
  readonly parameters?: string;
  readonly body: string;
}

const HEADER = `/**
 * @OnlyCurrentDoc
 * Made by the build: the functions that Google Sheets sees. What they do is in Code.js.
 */`;

/** The functions that triggers, menu, pane and cells call, each handing over to the bundle. */
export const entrySource = (language: Language, cellFunctions: string): string =>
  [HEADER, languageSource(language), ...topLevel(language).map(sourceOf), cellFunctions].join('\n\n');

const languageSource = (language: Language): string =>
  `/** The language of the functions for cells: of their help below and of what they say where there is no answer. */
var CLIENTELE_LANG = '${language}';`;

const topLevel = (language: Language): readonly TopLevel[] => [
  { name: 'onOpen', help: 'Trigger: a file is opened.', body: 'Clientele.onOpen();' },
  { name: 'onInstall', help: 'Trigger: the add-on is installed.', body: 'Clientele.onInstall();' },
  { name: OPEN_PANE, help: 'Menu: the pane.', body: 'Clientele.openPane();' },
  { name: RUN_ALL, help: 'Menu: all reports.', body: 'Clientele.runReports();' },
  ...readySets(capabilities).map(({ id, name }) => ({
    name: handlerOfSet(id),
    help: `Menu: ${wordsIn(language).say(name)}.`,
    body: `Clientele.runReports('${id}');`,
  })),
  ...capabilities.map(({ id, name }) => ({
    name: handlerOf(id),
    help: `Menu: ${wordsIn(language).say(name)}.`,
    body: `Clientele.runReports('${id}');`,
  })),
  {
    name: 'api',
    help: 'Calls of the pane.',
    parameters: 'name',
    body: 'return Clientele.api.apply(null, arguments);',
  },
];

const sourceOf = ({ name, help, parameters = '', body }: TopLevel): string =>
  `/** ${help} */\nfunction ${name}(${parameters}) {\n  ${body}\n}`;
