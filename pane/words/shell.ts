import type { Phrase } from '../../core';

/** Around the views. */
export const shellWords = {
  views: { ru: 'Разделы', uk: 'Розділи', en: 'Views' },
  reports: { ru: 'Отчёты', uk: 'Звіти', en: 'Reports' },
  data: { ru: 'Данные', uk: 'Дані', en: 'Data' },
  functions: { ru: 'Функции', uk: 'Функції', en: 'Functions' },
  language: { ru: 'Язык', uk: 'Мова', en: 'Language' },
  message: { ru: 'Сообщение', uk: 'Повідомлення', en: 'Message' },
  stop: { ru: 'Остановить', uk: 'Зупинити', en: 'Stop' },
  stopping: { ru: 'Останавливаю…', uk: 'Зупиняю…', en: 'Stopping…' },
  working: { ru: 'Идёт работа', uk: 'Триває робота', en: 'Working' },
  ready: {
    ru: 'Готово, прочитано {rows} {rows:строка|строки|строк}',
    uk: 'Готово, прочитано {rows} {rows:рядок|рядки|рядків}',
    en: 'Ready, {rows} {rows:row|rows} read',
  },
} satisfies Record<string, Phrase>;
