import type { Facts, Phrase } from '../core';

/** What is wrong with the command line: a sentence and its facts. */
export interface Wrong {
  readonly wrong: Phrase;
  readonly facts: Facts;
}
export const isWrong = (x: object): x is Wrong => 'wrong' in x;

/** The sentences: what is wrong, and what to type instead. */
export const optionWords = {
  language: {
    ru: 'Языка «{given}» нет. Напишите --lang ru, --lang uk или --lang en.',
    uk: 'Мови «{given}» немає. Напишіть --lang ru, --lang uk або --lang en.',
    en: 'There is no language “{given}”. Write --lang ru, --lang uk or --lang en.',
  },
  unknown: {
    ru: 'Параметра {given} нет. Есть: {known}. Что они значат: --help.',
    uk: 'Параметра {given} немає. Є: {known}. Що вони означають: --help.',
    en: 'There is no option {given}. There are: {known}. What they mean: --help.',
  },
  needsValue: {
    ru: 'После {option} нужно значение, например: {option} {example}.',
    uk: 'Після {option} потрібне значення, наприклад: {option} {example}.',
    en: '{option} needs a value, for example: {option} {example}.',
  },
  takesNoValue: {
    ru: 'Параметр {option} пишется без значения.',
    uk: 'Параметр {option} пишеться без значення.',
    en: 'The option {option} takes no value.',
  },
  noFile: {
    ru: 'Укажите файл с продажами, например: npm run analyze -- продажи.xlsx. Все параметры: --help.',
    uk: 'Укажіть файл із продажами, наприклад: npm run analyze -- продажі.xlsx. Усі параметри: --help.',
    en: 'Name the file with the sales, for example: npm run analyze -- sales.xlsx. All options: --help.',
  },
  manyFiles: {
    ru: 'Файл нужен один, а указано несколько: {files}. Имя с пробелами возьмите в кавычки.',
    uk: 'Файл потрібен один, а вказано кілька: {files}. Назву з пробілами візьміть у лапки.',
    en: 'One file is needed, and several were named: {files}. Put a name with spaces in quotes.',
  },
  asOf: {
    ru: 'Не понять дату «{given}». Напишите её как год-месяц-день: --as-of 2025-12-31.',
    uk: 'Не зрозуміти дату «{given}». Напишіть її як рік-місяць-день: --as-of 2025-12-31.',
    en: 'The date “{given}” cannot be understood. Write it as year-month-day: --as-of 2025-12-31.',
  },
  pair: {
    ru: 'Не понять {option} {given}. Напишите ключ=значение, например: {option} {example}.',
    uk: 'Не зрозуміти {option} {given}. Напишіть ключ=значення, наприклад: {option} {example}.',
    en: '{option} {given} cannot be understood. Write key=value, for example: {option} {example}.',
  },
  role: {
    ru: 'Роли «{given}» у столбцов нет. Есть: {known}.',
    uk: 'Ролі «{given}» у стовпців немає. Є: {known}.',
    en: 'Columns have no role “{given}”. There are: {known}.',
  },
  overwritesInput: {
    ru: '{option} {file} – это сам исходный файл, а он должен остаться как есть. Укажите другое имя.',
    uk: '{option} {file} – це сам вихідний файл, а він має лишитися як є. Укажіть іншу назву.',
    en: '{option} {file} is the input file itself, which has to stay as it is. Name another file.',
  },
  sameTargets: {
    ru: '--out и --json указывают на один файл {file}. Назовите их по-разному.',
    uk: '--out і --json указують на один файл {file}. Назвіть їх по-різному.',
    en: '--out and --json name one file, {file}. Give them different names.',
  },
  extension: {
    ru: 'Копия с отчётами – книга {extension}, а --out {file} называет её иначе. Напишите: --out {better}.',
    uk: 'Копія зі звітами – книга {extension}, а --out {file} називає її інакше. Напишіть: --out {better}.',
    en: 'The copy with the reports is an {extension} workbook, and --out {file} calls it something else. Write: --out {better}.',
  },
  noFolder: {
    ru: 'Записать {file} некуда: папки «{folder}» нет. Создайте её или укажите другую.',
    uk: 'Записати {file} нікуди: папки «{folder}» немає. Створіть її або вкажіть іншу.',
    en: 'There is nowhere to write {file}: the folder “{folder}” does not exist. Make it, or name another.',
  },
  isFolder: {
    ru: '{option} {file} – это папка. Укажите файл в ней.',
    uk: '{option} {file} – це папка. Укажіть файл у ній.',
    en: '{option} {file} is a folder. Name a file in it.',
  },
  refused: {
    ru: 'Файл {file} не удалось записать: он занят другой программой или в папку нельзя писать. Закройте его или укажите другое имя.',
    uk: 'Файл {file} не вдалося записати: його зайняла інша програма або до папки не можна писати. Закрийте його або вкажіть іншу назву.',
    en: 'The file {file} could not be written: another program holds it, or the folder is closed to writing. Close it, or name another file.',
  },
} satisfies Record<string, Phrase>;
