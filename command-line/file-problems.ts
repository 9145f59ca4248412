import { problemText, type Phrase, type Problem, type Words } from '../core';
import type { UnreadableReason } from '../embedded/workbook/unreadable-file';

/** Why a file can't be read: it is of no use, or it can't be got at. */
export type FileReason = UnreadableReason | 'missing' | 'folder' | 'no-access';

/** Why a file can't be read and what to do next. */
const sentences: Readonly<Record<FileReason, Phrase>> = {
  'legacy-xls': {
    ru: 'Файл «{file}» – старого формата .xls. Откройте его в Excel, сохраните как .xlsx и повторите.',
    uk: 'Файл «{file}» – старого формату .xls. Відкрийте його в Excel, збережіть як .xlsx і повторіть.',
    en: 'The file “{file}” is of the old .xls format. Open it in Excel, save it as .xlsx and try again.',
  },
  encrypted: {
    ru: 'Файл «{file}» закрыт паролем. Откройте его в Excel, снимите пароль, сохраните и повторите.',
    uk: 'Файл «{file}» захищено паролем. Відкрийте його в Excel, зніміть пароль, збережіть і повторіть.',
    en: 'The file “{file}” is protected by a password. Open it in Excel, remove the password, save it and try again.',
  },
  opendocument: {
    ru: 'Файл «{file}» – формата OpenDocument (.ods). Сохраните его как .xlsx и повторите.',
    uk: 'Файл «{file}» – формату OpenDocument (.ods). Збережіть його як .xlsx і повторіть.',
    en: 'The file “{file}” is an OpenDocument (.ods). Save it as .xlsx and try again.',
  },
  'binary-workbook': {
    ru: 'Файл «{file}» – двоичная книга (.xlsb). Откройте её в Excel, сохраните как .xlsx и повторите.',
    uk: 'Файл «{file}» – двійкова книга (.xlsb). Відкрийте її в Excel, збережіть як .xlsx і повторіть.',
    en: 'The file “{file}” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and try again.',
  },
  'strict-workbook': {
    ru: 'В файл «{file}» нельзя добавить отчёты: это вариант «Strict Open XML». Сохраните его в Excel как обычную «Книгу Excel (.xlsx)» и повторите.',
    uk: 'До файлу «{file}» не можна додати звіти: це варіант «Strict Open XML». Збережіть його в Excel як звичайну «Книгу Excel (.xlsx)» і повторіть.',
    en: 'No reports can be added to the file “{file}”: it is a “Strict Open XML” one. Save it in Excel as an ordinary “Excel Workbook (.xlsx)” and try again.',
  },
  'not-a-workbook': {
    ru: 'Файл «{file}» – не книга Excel. Если Excel его открывает, сохраните его оттуда как .xlsx, если нет – выгрузите заново как .xlsx или .csv, и повторите.',
    uk: 'Файл «{file}» – не книга Excel. Якщо Excel його відкриває, збережіть його звідти як .xlsx, якщо ні – вивантажте наново як .xlsx або .csv, і повторіть.',
    en: 'The file “{file}” is not an Excel workbook. If Excel opens it, save it from there as .xlsx; if not, export it anew as .xlsx or .csv; then try again.',
  },
  damaged: {
    ru: 'Файл «{file}» повреждён. Скачайте или выгрузите его ещё раз; если Excel его открывает, сохраните оттуда как .xlsx и повторите.',
    uk: 'Файл «{file}» пошкоджено. Завантажте або вивантажте його ще раз; якщо Excel його відкриває, збережіть звідти як .xlsx і повторіть.',
    en: 'The file “{file}” is damaged. Download or export it once more; if Excel opens it, save it from there as .xlsx and try again.',
  },
  'too-large': {
    ru: 'Файл «{file}» слишком велик. Выгрузите период покороче или сохраните один лист с продажами как .csv и повторите.',
    uk: 'Файл «{file}» завеликий. Вивантажте коротший період або збережіть один аркуш із продажами як .csv і повторіть.',
    en: 'The file “{file}” is too large. Export a shorter period, or save the one sheet with the sales as .csv, and try again.',
  },
  'too-many-rows': {
    ru: 'В файле «{file}» больше строк или столбцов, чем помещается на лист. Выгрузите период покороче и повторите.',
    uk: 'У файлі «{file}» більше рядків або стовпців, ніж уміщає аркуш. Вивантажте коротший період і повторіть.',
    en: 'The file “{file}” has more rows or columns than a sheet holds. Export a shorter period and try again.',
  },
  unsafe: {
    ru: 'Файл «{file}» устроен так, как не пишет ни одна программа, и открывать его небезопасно. Выгрузите его заново и повторите.',
    uk: 'Файл «{file}» побудовано так, як не пише жодна програма, і відкривати його небезпечно. Вивантажте його наново й повторіть.',
    en: 'The file “{file}” is built as no program builds one and is not safe to open. Export it anew and try again.',
  },
  missing: {
    ru: 'Файла «{file}» нет. Проверьте имя и папку; имя с пробелами возьмите в кавычки.',
    uk: 'Файлу «{file}» немає. Перевірте назву й папку; назву з пробілами візьміть у лапки.',
    en: 'There is no file “{file}”. Check the name and the folder; put a name with spaces in quotes.',
  },
  folder: {
    ru: '«{file}» – это папка. Укажите файл в ней.',
    uk: '«{file}» – це папка. Укажіть файл у ній.',
    en: '“{file}” is a folder. Name a file in it.',
  },
  'no-access': {
    ru: 'Файл «{file}» не открывается: он занят другой программой или к нему нет доступа. Закройте его там и повторите.',
    uk: 'Файл «{file}» не відкривається: його зайняла інша програма або до нього немає доступу. Закрийте його там і повторіть.',
    en: 'The file “{file}” cannot be opened: another program holds it, or access is denied. Close it there and try again.',
  },
};

/** The sentence for a problem of a workbook, or of the file it should come from. */
export function problemSentence(problem: Problem, words: Words): string {
  const sentence = problem.problem === 'unreadable-file' && sentences[problem.reason as FileReason];
  return sentence ? words.say(sentence, { file: problem.file }) : problemText(problem, words);
}

/** Why the system refused a file. */
export function reasonOfRefusal(error: unknown): FileReason {
  switch (refusalCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'no-access';
  }
}

/** The code of an error of the file system, such as `ENOENT`; throws any other error on. */
export function refusalCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  throw error;
}
