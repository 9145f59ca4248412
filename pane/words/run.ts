import type { Phrase } from '../../core';

/** What is being done while the user waits. */
export const runWords = {
  starting: { ru: 'Начинаю', uk: 'Починаю', en: 'Starting' },
  looking: { ru: 'Смотрю, какие листы есть в книге', uk: 'Дивлюся, які аркуші є в книзі', en: 'Looking at the sheets' },
  lookingAt: { ru: 'Просматриваю лист «{sheet}»', uk: 'Переглядаю аркуш «{sheet}»', en: 'Looking at “{sheet}”' },
  reading: {
    ru: 'Читаю «{sheet}»: {done} из {rows} {rows:строки|строк|строк}',
    uk: 'Читаю «{sheet}»: {done} із {rows} {rows:рядка|рядків|рядків}',
    en: 'Reading “{sheet}”: {done} of {rows} {rows:row|rows}',
  },
  computing: { ru: 'Считаю: {report}', uk: 'Рахую: {report}', en: 'Computing: {report}' },
  asking: { ru: 'Жду вашего ответа', uk: 'Чекаю на вашу відповідь', en: 'Waiting for your answer' },
  writing: {
    ru: 'Пишу на листы: {report}',
    uk: 'Пишу на аркуші: {report}',
    en: 'Writing sheets: {report}',
  },
  writingReading: {
    ru: 'Пишу, как прочитаны данные',
    uk: 'Пишу, як прочитано дані',
    en: 'Writing how the data were read',
  },
} satisfies Record<string, Phrase>;
