import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { languages, type Phrase } from '../../../core/words/language';

/** A phrase and where it stands: `core/words/problems.ts:12`. */
export interface Found {
  readonly place: string;
  readonly phrase: Phrase;
}

/** Every phrase that is written down in the source files of the folders. */
export const phrasesIn = (...folders: readonly string[]): readonly Found[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!generated)\.tsx?$/.test(file))
      .flatMap((file) => phrasesOf(join(folder, file))),
  );

function phrasesOf(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const phrase = ts.isObjectLiteralExpression(node) ? phraseOf(node) : null;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (phrase) found.push({ place: `${file}:${line}`, phrase });
    else node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function phraseOf({ properties }: ts.ObjectLiteralExpression): Phrase | null {
  const texts = properties.flatMap((one) =>
    ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && ts.isStringLiteralLike(one.initializer)
      ? [[one.name.text, one.initializer.text] as const]
      : [],
  );
  const phrase = Object.fromEntries(texts);
  const isPhrase = texts.length === languages.length && languages.every((language) => language in phrase);
  return isPhrase ? (phrase as Phrase) : null;
}
