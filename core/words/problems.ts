import { periodWords } from './periods';
import type { Problem, ProblemCode } from '../problem';
import { declarationOf } from '../schema/schema';
import type { Facts, Phrase } from './language';
import type { Words } from './words';

/** Why there is no answer and what to do next, one sentence or two per code. */
const sentences: Readonly<Record<ProblemCode, Phrase>> = {
  'no-table': {
    ru: 'Продажи не найдены. Нужен лист, где в каждой строке дата, клиент и сумма. Просмотрены листы: {sheets}.',
    uk: 'Продажі не знайдено. Потрібен аркуш, де в кожному рядку дата, клієнт і сума. Переглянуто аркуші: {sheets}.',
    en: 'No sales were found. A sheet is needed with a date, a client and an amount in every row. Sheets looked at: {sheets}.',
  },
  'no-column': {
    ru: 'Не найден столбец «{column}». Укажите его сами или добавьте в таблицу. Заголовки в ней: {headers}.',
    uk: 'Не знайдено стовпець «{column}». Укажіть його самі або додайте до таблиці. Заголовки в ній: {headers}.',
    en: 'The column “{column}” was not found. Point it out or add it to the table. Its headers: {headers}.',
  },
  'no-rows': {
    ru: 'Нет ни одной строки, которую можно прочитать (пропущено: {skipped}). Проверьте, что под заголовком есть даты, клиенты и суммы.',
    uk: 'Немає жодного рядка, який можна прочитати (пропущено: {skipped}). Перевірте, що під заголовком є дати, клієнти й суми.',
    en: 'Not a single row could be read (skipped: {skipped}). Check that there are dates, clients and amounts below the header.',
  },
  'nothing-in-window': {
    ru: 'За выбранный период продаж нет. Продажи есть с {first} по {last}: выберите другой период или дату отчёта.',
    uk: 'За вибраний період продажів немає. Продажі є з {first} по {last}: виберіть інший період або дату звіту.',
    en: 'There are no sales in the chosen period. There are sales from {first} to {last}: choose another period or as-of date.',
  },
  'too-few-periods': {
    ru: 'Полных периодов «{period}» найдено {found}, нужно {needed}. Выберите период короче: {shorter}.',
    uk: 'Повних періодів «{period}» знайдено {found}, потрібно {needed}. Виберіть коротший період: {shorter}.',
    en: '{found} complete periods of one {period} were found, {needed} are needed. Choose a shorter period: {shorter}.',
  },
  'too-few-clients': {
    ru: 'Клиентов найдено {found}, нужно не меньше {needed}. Возьмите период длиннее или другой лист.',
    uk: 'Клієнтів знайдено {found}, потрібно щонайменше {needed}. Візьміть довший період або інший аркуш.',
    en: '{found} clients were found, at least {needed} are needed. Take a longer period or another sheet.',
  },
  'bad-setting': {
    ru: 'Настройка «{setting}» не может быть «{value}». Допустимо: {allowed}.',
    uk: 'Налаштування «{setting}» не може бути «{value}». Дозволено: {allowed}.',
    en: 'The setting “{setting}” cannot be “{value}”. Allowed: {allowed}.',
  },
  'unknown-setting': {
    ru: 'Настройки «{setting}» нет. Есть: {known}.',
    uk: 'Налаштування «{setting}» немає. Є: {known}.',
    en: 'There is no setting “{setting}”. There are: {known}.',
  },
  'unknown-report': {
    ru: 'Отчёта «{report}» нет. Есть: {known}.',
    uk: 'Звіту «{report}» немає. Є: {known}.',
    en: 'There is no report “{report}”. There are: {known}.',
  },
  'unknown-sheet': {
    ru: 'Листа «{sheet}» нет. Есть: {sheets}.',
    uk: 'Аркуша «{sheet}» немає. Є: {sheets}.',
    en: 'There is no sheet “{sheet}”. There are: {sheets}.',
  },
  'unknown-manager': {
    ru: 'Менеджера «{manager}» в продажах и в таблице клиентов нет. Есть: {known}.',
    uk: 'Менеджера «{manager}» у продажах і в таблиці клієнтів немає. Є: {known}.',
    en: 'There is no manager “{manager}” in the sales or in the client table. There are: {known}.',
  },
  'unknown-client': {
    ru: 'Клиента «{client}» в продажах нет. Похожие имена: {near}.',
    uk: 'Клієнта «{client}» у продажах немає. Схожі імена: {near}.',
    en: 'There is no client “{client}” in the sales. Similar names: {near}.',
  },
  'unknown-header': {
    ru: 'Заголовка «{header}» нет. Есть: {headers}.',
    uk: 'Заголовка «{header}» немає. Є: {headers}.',
    en: 'There is no header “{header}”. There are: {headers}.',
  },
  'bad-argument': {
    ru: 'Аргумент «{argument}» не подходит. Нужно: {expected}.',
    uk: 'Аргумент «{argument}» не підходить. Потрібно: {expected}.',
    en: 'The argument “{argument}” will not do. Needed: {expected}.',
  },
  'unequal-ranges': {
    ru: 'Диапазоны разной высоты: {first} и {second}. Выделите одинаковые строки.',
    uk: 'Діапазони різної висоти: {first} і {second}. Виділіть однакові рядки.',
    en: 'The ranges differ in height: {first} and {second}. Select the same rows.',
  },
  'unreadable-file': {
    ru: 'Файл «{file}» не читается: {reason}. Сохраните его как .xlsx или .csv и повторите.',
    uk: 'Файл «{file}» не читається: {reason}. Збережіть його як .xlsx або .csv і повторіть.',
    en: 'The file “{file}” cannot be read: {reason}. Save it as .xlsx or .csv and try again.',
  },
};

const tooShortAnyway: Phrase = {
  ru: 'Для сравнения нужно не меньше двух полных периодов, а продаж меньше чем за два месяца. Добавьте продажи за более долгое время.',
  uk: 'Для порівняння потрібно щонайменше два повні періоди, а продажів менше ніж за два місяці. Додайте продажі за довший час.',
  en: 'A comparison needs two complete periods at least, and there are less than two months of sales. Add sales over a longer time.',
};

const measures: Readonly<Record<string, Phrase>> = {
  profit: { ru: 'Прибыль', uk: 'Прибуток', en: 'Profit' },
};

/** The sentence for a problem, with its facts and the next step. */
export function problemText(problem: Problem, words: Words): string {
  const noShorter = problem.problem === 'too-few-periods' && problem.shorter === null;
  return words.say(noShorter ? tooShortAnyway : sentences[problem.problem], {
    ...plainFacts(problem),
    ...columnName(problem, words),
    ...periodNames(problem, words),
  });
}

function plainFacts(problem: Problem): Facts {
  const { problem: _code, ...facts } = problem;
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => {
      const text = Array.isArray(fact) ? fact.filter((part) => part !== '').join(', ') : fact;
      return [key, typeof text === 'number' ? text : String(text ?? '—') || '—'];
    }),
  );
}

function columnName(problem: Problem, words: Words): Facts {
  if (problem.problem !== 'no-column') return {};
  const label = declarationOf(problem.table, problem.column)?.label ?? measures[problem.column];
  return label ? { column: words.say(label) } : {};
}

function periodNames(problem: Problem, words: Words): Facts {
  if (problem.problem !== 'too-few-periods') return {};
  const nameOf = (kind: string | null) => {
    const phrase = (periodWords as Readonly<Record<string, Phrase>>)[kind ?? ''];
    return phrase ? words.say(phrase) : '';
  };
  return { period: nameOf(problem.period), shorter: nameOf(problem.shorter) };
}
