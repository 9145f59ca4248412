import { google } from './services';

/** Code of the pane that is fetched when it is first used: what a report is computed and shown with. */
export type Chunks = Readonly<Record<string, string>>;

/** Files of the build are called so; nothing else is read. */
const NAME = /^[a-z0-9-]{1,60}$/;

/** The texts of the chunks by name, from the files `chunk-<name>` that stand beside the pane's page. */
export const chunksCalled = (names: readonly string[]): Chunks =>
  Object.fromEntries(
    names.map((name) => {
      if (!NAME.test(name)) throw new Error(`No chunk is called ${name}.`);
      return [name, google.HtmlService.createHtmlOutputFromFile(`chunk-${name}`).getContent()];
    }),
  );
