import type { Phrase } from '../core/words/language';

export const referenceWords = {
  title: { ru: 'Функции для ячеек', uk: 'Функції для клітинок', en: 'Cell functions' },
  intro: {
    ru: 'В Google Таблицах функции пишутся так, как здесь, в Excel – с приставкой `CL.`: `=CL.ABCCLASS(…)`. Аргументы и результаты одни и те же. Считает то же ядро, что и отчёты. Аргументы разделяет точка с запятой, а там, где дробную часть отделяет точка, – запятая.',
    uk: 'У Google Таблицях функції пишуться так, як тут, в Excel – з префіксом `CL.`: `=CL.ABCCLASS(…)`. Аргументи й результати однакові. Рахує те саме ядро, що й звіти. Аргументи розділяє крапка з комою, а там, де дробову частину відділяє крапка, – кома.',
    en: 'In Google Sheets the functions are written as they stand here, in Excel with the prefix `CL.`: `=CL.ABCCLASS(…)`. Arguments and results are the same, and so is the core that computes the reports. Arguments are separated by commas, or by semicolons where the decimal mark is a comma.',
  },
  rules: {
    ru: 'Общие правила',
    uk: 'Загальні правила',
    en: 'Rules for all of them',
  },
  ranges: {
    ru: 'Диапазон – столбец или строка ячеек, можно и весь столбец (`A:A`): заголовок, пустые строки и строки, которые нельзя прочитать, пропускаются, как в отчётах. Все диапазоны одной формулы одинаковой высоты.',
    uk: 'Діапазон – стовпець або рядок клітинок, можна й увесь стовпець (`A:A`): заголовок, порожні рядки та рядки, які не можна прочитати, пропускаються, як у звітах. Усі діапазони однієї формули однакової висоти.',
    en: 'A range is a column or a row of cells; a whole column (`A:A`) will do: a header, blank rows and rows that cannot be read are skipped, as in the reports. All ranges of one formula are of equal height.',
  },
  fillDown: {
    ru: 'Класс одной суммы среди всех, `=ABCCLASS(G2; G$2:G$11)`, можно протянуть вниз; быстрее и короче одна формула на весь диапазон, `=ABCCLASS(G2:G11)`.',
    uk: 'Клас однієї суми серед усіх, `=ABCCLASS(G2; G$2:G$11)`, можна протягнути вниз; швидша й коротша одна формула на весь діапазон, `=ABCCLASS(G2:G11)`.',
    en: 'The class of one amount among all, `=ABCCLASS(G2, G$2:G$11)`, can be filled down; one formula for the whole range, `=ABCCLASS(G2:G11)`, is shorter and faster.',
  },
  spill: {
    ru: 'Таблица разливается вниз и вправо от ячейки с формулой: место должно быть свободно. Строки заголовков нет, пока язык не назван последним аргументом; слова в ячейках – на этом языке, без него по-русски.',
    uk: 'Таблиця розливається вниз і праворуч від клітинки з формулою: місце має бути вільним. Рядка заголовків немає, доки мову не названо останнім аргументом; слова в клітинках – цією мовою, без неї російською.',
    en: 'A table spills down and to the right of the formula: the place must be free. There is no row of headers until a language is named as the last argument; words in the cells are in that language, in Russian without it.',
  },
  shares: {
    ru: 'Доли пишут как `75%`, `0,75` или `75`. Даты – ячейки с датами или текст вроде `31.12.2025`.',
    uk: 'Частки пишуть як `75%`, `0,75` або `75`. Дати – клітинки з датами або текст на зразок `31.12.2025`.',
    en: 'Shares are written `75%`, `0.75` or `75`. Dates are cells with dates or text such as `2025-12-31`.',
  },
  errors: {
    ru: 'Если ответа нет, Excel показывает `#Н/Д`, а Google Таблицы – `#ERROR!`; что исправить, сказано в подсказке ячейки.',
    uk: 'Якщо відповіді немає, Excel показує `#N/A`, а Google Таблиці – `#ERROR!`; що виправити, сказано в підказці клітинки.',
    en: 'Where there is no answer Excel shows `#N/A` and Google Sheets `#ERROR!`; the tip of the cell says what to mend.',
  },
  sample: {
    ru: 'Примеры посчитаны на таком листе: продажи в столбцах A:D, клиенты с выручкой, числом дней после последней покупки, числом покупок и суммами двенадцати месяцев – в F:U, их оценки от 0 до 10 – в V.',
    uk: 'Приклади пораховано на такому аркуші: продажі у стовпцях A:D, клієнти з виторгом, кількістю днів після останньої покупки, кількістю покупок і сумами дванадцяти місяців – у F:U, їхні оцінки від 0 до 10 – у V.',
    en: 'The examples are computed over this sheet: sales in columns A:D; clients with revenue, days since the last purchase, purchases and the sums of twelve months in F:U, their scores from 0 to 10 in V.',
  },
  function: { ru: 'Функция', uk: 'Функція', en: 'Function' },
  purpose: { ru: 'Что даёт', uk: 'Що дає', en: 'What it gives' },
  argument: { ru: 'Аргумент', uk: 'Аргумент', en: 'Argument' },
  meaning: { ru: 'Что это', uk: 'Що це', en: 'What it is' },
  needed: { ru: 'Обязателен', uk: 'Обов’язковий', en: 'Required' },
  yes: { ru: 'да', uk: 'так', en: 'yes' },
  no: { ru: 'нет', uk: 'ні', en: 'no' },
  example: { ru: 'Пример', uk: 'Приклад', en: 'Example' },
  comesBack: { ru: 'Вернётся', uk: 'Повернеться', en: 'What comes back' },
  more: {
    ru: '… и ещё {rows} {rows:строка|строки|строк}.',
    uk: '… і ще {rows} {rows:рядок|рядки|рядків}.',
    en: '… and {rows} more {rows:row|rows}.',
  },
} satisfies Record<string, Phrase>;
