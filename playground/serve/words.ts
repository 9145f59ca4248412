import type { Language, Phrase } from '../../core';

export const startWords = {
  building: { ru: 'Собираю …', uk: 'Збираю …', en: 'Building …' },
  ready: {
    ru: 'Clientele открыт: {address}  (остановить: Ctrl+C)',
    uk: 'Clientele відкрито: {address}  (зупинити: Ctrl+C)',
    en: 'Clientele is open: {address}  (stop: Ctrl+C)',
  },
  rest: {
    ru: 'Дополнение ещё собирается: оно появится на странице само.',
    uk: 'Доповнення ще збирається: воно з’явиться на сторінці саме.',
    en: 'The add-in is still being built: it will appear on the page by itself.',
  },
  done: { ru: 'Всё собрано.', uk: 'Усе зібрано.', en: 'Everything is built.' },
  wrong: {
    ru: 'Непонятный параметр «{given}». Можно: npm start -- [--no-open] [--port N]',
    uk: 'Незрозумілий параметр «{given}». Можна: npm start -- [--no-open] [--port N]',
    en: 'Unknown option “{given}”. Possible: npm start -- [--no-open] [--port N]',
  },
} satisfies Record<string, Phrase>;

/** The language of the terminal where it is one of ours, English otherwise. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return tag.startsWith('ru') ? 'ru' : tag.startsWith('uk') ? 'uk' : 'en';
}
