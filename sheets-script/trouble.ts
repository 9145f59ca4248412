import { troublesOf, type Phrase } from '../core';

const sentences = {
  busy: {
    ru: 'Отчёты в этом файле сейчас записывает кто-то другой. Повторите через минуту.',
    uk: 'Звіти в цьому файлі зараз записує хтось інший. Повторіть за хвилину.',
    en: 'Somebody else is writing reports in this file right now. Try again in a minute.',
  },
  'too-long': {
    ru: 'Данных слишком много для одной команды: Google прерывает её через 6 минут. Запустите отчёты по одному или откройте панель.',
    uk: 'Даних забагато для однієї команди: Google перериває її через 6 хвилин. Запустіть звіти по одному або відкрийте панель.',
    en: 'This is too much data for one command: Google stops it after 6 minutes. Run the reports one by one or open the pane.',
  },
  stopped: {
    ru: 'Готово отчётов: {done} из {all} – Google прерывает команду через 6 минут. Запустите её ещё раз: запись продолжится с «{report}».',
    uk: 'Готово звітів: {done} із {all} – Google перериває команду через 6 хвилин. Запустіть її ще раз: запис продовжиться з «{report}».',
    en: '{done} of {all} reports are done: Google stops a command after 6 minutes. Run it again, and it goes on with “{report}”.',
  },
  'too-many-cells': {
    ru: 'В файле почти 10 миллионов ячеек, больше Google не разрешает. Удалите лишние листы или пустые строки под данными и повторите.',
    uk: 'У файлі майже 10 мільйонів клітинок, більше Google не дозволяє. Видаліть зайві аркуші або порожні рядки під даними й повторіть.',
    en: 'The file has almost 10 million cells, and Google allows no more. Delete sheets or empty rows you do not need and try again.',
  },
  'no-room': {
    ru: 'Google отводит дополнениям в одном файле 500 КБ для заметок, и они заняты. Удалите ненужные листы отчётов и повторите или перенесите продажи в новый файл.',
    uk: 'Google відводить додаткам в одному файлі 500 КБ для нотаток, і їх зайнято. Видаліть непотрібні аркуші звітів і повторіть або перенесіть продажі до нового файлу.',
    en: 'Google gives an add-on 500 KB for its notes in one file, and they are used up. Delete report sheets you do not need and try again, or move the sales to a new file.',
  },
  protected: {
    ru: 'Лист «{sheet}» защищён от вас. Попросите владельца файла снять защиту («Данные» → «Защитить листы и диапазоны») и повторите.',
    uk: 'Аркуш «{sheet}» захищено від вас. Попросіть власника файлу зняти захист («Дані» → «Захистити аркуші та діапазони») і повторіть.',
    en: 'The sheet “{sheet}” is protected from you. Ask the owner of the file to lift that (Data → Protect sheets and ranges) and try again.',
  },
  'no-sheet': {
    ru: 'Листа «{sheet}» больше нет. Повторите: отчёты возьмут листы, которые есть сейчас.',
    uk: 'Аркуша «{sheet}» більше немає. Повторіть: звіти візьмуть аркуші, які є зараз.',
    en: 'The sheet “{sheet}” is gone. Try again: the reports will take the sheets that are there now.',
  },
  'taken-cell': {
    ru: 'В ячейке {cell} уже что-то есть. Выберите пустую и повторите.',
    uk: 'У клітинці {cell} вже щось є. Виберіть порожню й повторіть.',
    en: 'There is something in the cell {cell} already. Select an empty one and try again.',
  },
} satisfies Record<string, Phrase>;

const unexpected: Phrase = {
  ru: 'Google Таблицы не справились: {text}. Повторите; если не поможет, перезагрузите страницу.',
  uk: 'Google Таблиці не впоралися: {text}. Повторіть; якщо не допоможе, перезавантажте сторінку.',
  en: 'Google Sheets failed: {text}. Try again; if that does not help, reload the page.',
};

export const { trouble, isTrouble, troubleText } = troublesOf({ sentences, unexpected });
