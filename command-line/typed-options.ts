import { parseArgs } from 'node:util';
import { optionWords as phrases, type Wrong } from './option-words';

/** Options with a value, and what may stand there. */
const examples = {
  out: 'result.xlsx',
  reports: 'abc,rfm',
  lang: 'ru',
  'as-of': '2025-12-31',
  set: 'thresholds=80,95',
  sheet: 'Продажи',
  map: 'client=Контрагент',
  manager: 'Иванов',
  json: 'result.json',
} as const;
const flags = ['list', 'help'] as const;

type TextOption = keyof typeof examples;
type Flag = (typeof flags)[number];
const isFlag = (name: string): name is Flag => (flags as readonly string[]).includes(name);
const isText = (name: string): name is TextOption => Object.hasOwn(examples, name);

/** What was typed, before anything is made of it. */
export interface Typed {
  readonly files: readonly string[];
  /** The first thing typed that is no option of ours. */
  readonly wrong: Wrong | null;
  has(flag: Flag): boolean;
  all(option: TextOption): readonly string[];
  /** The value that counts where an option was given more than once. */
  last(option: TextOption): string | undefined;
}

/** Takes the command line apart. */
export function readTyped(args: readonly string[]): Typed {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: declared,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const wrongs = options.flatMap((token) => wrongIn(token) ?? []);
  const all = (option: TextOption) => options.flatMap(({ name, value }) => (name === option && value ? [value] : []));
  return {
    files: positionals,
    wrong: wrongs[0] ?? null,
    has: (flag) => options.some(({ name }) => name === flag),
    all,
    last: (option) => all(option).at(-1),
  };
}

const declared = {
  ...Object.fromEntries(Object.keys(examples).map((name) => [name, { type: 'string', multiple: true } as const])),
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function wrongIn({ name, rawName, value, inlineValue }: OptionToken): Wrong | null {
  if (isFlag(name)) return value === undefined ? null : { wrong: phrases.takesNoValue, facts: { option: rawName } };
  if (!isText(name)) {
    const known = [...Object.keys(examples), ...flags].map((one) => `--${one}`).join(', ');
    return { wrong: phrases.unknown, facts: { given: rawName, known } };
  }
  const isMissing = !value || (value.startsWith('--') && !inlineValue);
  return isMissing ? { wrong: phrases.needsValue, facts: { option: rawName, example: examples[name] } } : null;
}
