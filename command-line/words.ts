import type { Phrase } from '../core';

export const analyzeWords = {
  reading: { ru: 'Читаю {file} …', uk: 'Читаю {file} …', en: 'Reading {file} …' },
  computing: { ru: 'Считаю отчёты …', uk: 'Рахую звіти …', en: 'Computing the reports …' },
  writing: { ru: 'Пишу {file} …', uk: 'Пишу {file} …', en: 'Writing {file} …' },
  found: {
    ru: '{table}: лист {sheets}, прочитано строк: {read}, пропущено: {skipped}.',
    uk: '{table}: аркуш {sheets}, прочитано рядків: {read}, пропущено: {skipped}.',
    en: '{table}: sheet {sheets}, rows read: {read}, skipped: {skipped}.',
  },
  foundOnSheets: {
    ru: '{table}: листы {sheets} читаются как одна таблица, прочитано строк: {read}, пропущено: {skipped}.',
    uk: '{table}: аркуші {sheets} читаються як одна таблиця, прочитано рядків: {read}, пропущено: {skipped}.',
    en: '{table}: sheets {sheets} read as one table, rows read: {read}, skipped: {skipped}.',
  },
  alsoSales: {
    ru: 'Похожи на продажи и листы: {sheets}. Взять другой: --sheet ИМЯ.',
    uk: 'Схожі на продажі й аркуші: {sheets}. Узяти інший: --sheet НАЗВА.',
    en: 'Other sheets look like sales too: {sheets}. To take another one: --sheet NAME.',
  },
  nameTaken: {
    ru: 'Лист «{wanted}» в книге уже есть, отчёт записан на «{free}».',
    uk: 'Аркуш «{wanted}» у книзі вже є, звіт записано на «{free}».',
    en: 'There is a sheet “{wanted}” already; the report is on “{free}”.',
  },
  mapHint: {
    ru: 'Указать столбец: --map {role}=Заголовок.',
    uk: 'Указати стовпець: --map {role}=Заголовок.',
    en: 'To point it out: --map {role}=Header.',
  },
  noAnswer: { ru: '{report}: {reason}', uk: '{report}: {reason}', en: '{report}: {reason}' },
  done: { ru: 'Готово: {file}', uk: 'Готово: {file}', en: 'Done: {file}' },
  setting: { ru: 'обычно {standard}', uk: 'зазвичай {standard}', en: 'usually {standard}' },
  help: {
    ru: `npm run analyze -- КНИГА.xlsx|КНИГА.csv [параметры]

  --out ФАЙЛ           куда записать копию книги с отчётами (КНИГА-clientele.xlsx)
  --reports all|id,id  какие отчёты (all)
  --lang ru|uk|en      язык (ru)
  --as-of ГГГГ-ММ-ДД   на какую дату (день после последней продажи)
  --set ключ=значение  настройка, сколько угодно раз (--list покажет все)
  --sheet ИМЯ          лист или таблица с продажами; для других таблиц --sheet survey=ИМЯ
  --manager ИМЯ        продажи только этого менеджера, сколько угодно раз
  --map роль=Заголовок какой столбец чем считать: --map client=Контрагент
  --json ФАЙЛ|-        результаты как JSON
  --list               отчёты и их настройки`,
    uk: `npm run analyze -- КНИГА.xlsx|КНИГА.csv [параметри]

  --out ФАЙЛ           куди записати копію книги зі звітами (КНИГА-clientele.xlsx)
  --reports all|id,id  які звіти (all)
  --lang ru|uk|en      мова (ru)
  --as-of РРРР-ММ-ДД   на яку дату (день після останнього продажу)
  --set ключ=значення  налаштування, скільки завгодно разів (--list покаже всі)
  --sheet НАЗВА        аркуш або таблиця з продажами; для інших таблиць --sheet survey=НАЗВА
  --manager ІМ’Я       продажі лише цього менеджера, скільки завгодно разів
  --map роль=Заголовок який стовпець чим вважати: --map client=Контрагент
  --json ФАЙЛ|-        результати як JSON
  --list               звіти та їхні налаштування`,
    en: `npm run analyze -- BOOK.xlsx|BOOK.csv [options]

  --out FILE           where to write the copy of the book with the reports (BOOK-clientele.xlsx)
  --reports all|id,id  which reports (all)
  --lang ru|uk|en      language (ru)
  --as-of YYYY-MM-DD   as-of date (the day after the last sale)
  --set key=value      a setting, any number of times (--list shows all)
  --sheet NAME         the sheet or table with the sales; of other tables --sheet survey=NAME
  --manager NAME       sales of this manager only, any number of times
  --map role=Header    what a column is: --map client=Customer
  --json FILE|-        the results as JSON
  --list               the reports and their settings`,
  },
} satisfies Record<string, Phrase>;
