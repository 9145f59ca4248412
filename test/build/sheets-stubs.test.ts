import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { languages, type Language } from '../../core/words/language';

const functions = capabilities.flatMap((capability) => capability.functions);
const stubsIn = (language: Language) =>
  readFileSync(join(__dirname, `../../sheets-script/generated/functions.${language}.js`), 'utf8');

interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** A context with nothing in it but a bundle that notes how it is called. */
function load(language: Language) {
  const calls: Call[] = [];
  const cell = (name: string, given: ArrayLike<unknown>) => {
    calls.push({ name, given: Array.from(given) });
    return `answer of ${name}`;
  };
  const context = createContext({ Clientele: { cell } });
  runInContext(stubsIn(language), context);
  return { calls, run: (code: string) => runInContext(code, context) as unknown };
}

test.each(languages)(
  'the stubs in %s hand their arguments on, as many as were given, and return the answer',
  (language) => {
    const { calls, run } = load(language);
    for (const { name } of functions) {
      expect(run(`${name}([[1], [2]], undefined, 'x')`)).toBe(`answer of ${name}`);
      expect(run(`${name}(7)`)).toBe(`answer of ${name}`);
    }
    expect(calls).toEqual(
      functions.flatMap(({ name }) => [
        { name, given: [[[1], [2]], undefined, 'x'] },
        { name, given: [7] },
      ]),
    );
  },
);

test.each(languages)('nothing but the declared functions stands at the top level in %s', (language) => {
  const names = [...stubsIn(language).matchAll(/^(?:async )?(?:function|var|let|const|class) (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(functions.map(({ name }) => name));
});

test.each(languages)('the help in %s stands right above each function and names every argument', (language) => {
  const blocks = [...stubsIn(language).matchAll(/\/\*\*\n((?: \*.*\n)*?) \*\/\nfunction (\w+)\(([^)]*)\)/g)];
  expect(blocks.map(([, , name]) => name)).toEqual(functions.map(({ name }) => name));
  blocks.forEach(([, comment = '', , parameters = ''], i) => {
    const { help, args } = functions[i]!;
    const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const described = lines.flatMap((line) => [...line.matchAll(/^@param \{[^{}]+\} (\[?)(\w+)\]? (.+)$/g)]);
    expect(lines[0]).toBe(help[language]);
    expect(lines).toContain('@customfunction');
    expect(lines.filter((line) => /^@return \{[^{}]+\}$/.test(line))).toHaveLength(1);
    expect(described.map(([, bracket, name, text]) => [name, bracket === '[', text])).toEqual(
      args.map((argument) => [argument.name, argument.optional === true, argument.help[language]]),
    );
    expect(parameters.split(', ')).toEqual(args.map(({ name }) => name));
  });
});
