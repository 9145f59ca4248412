import type { Group } from '../capability';
import type { Phrase } from '../words/language';

export const setWords = {
  starred: { ru: 'Избранное', uk: 'Обране', en: 'Favourites' },
  first: { ru: 'Первый взгляд', uk: 'Перший погляд', en: 'First look' },
  weekly: { ru: 'Каждую неделю', uk: 'Щотижня', en: 'Every week' },
  monthly: { ru: 'Каждый месяц', uk: 'Щомісяця', en: 'Every month' },
  sets: { ru: 'Наборы отчётов', uk: 'Набори звітів', en: 'Sets of reports' },
  menuTip: {
    ru: 'Считает отчёт и пишет его на отдельный лист.',
    uk: 'Рахує звіт і пише його на окремий аркуш.',
    en: 'Computes the report and writes it to a sheet of its own.',
  },
  all: { ru: 'Все отчёты', uk: 'Усі звіти', en: 'All reports' },
} satisfies Record<string, Phrase>;

/** The groups of reports, in the order they are shown. */
export const groupNames: Readonly<Record<Group, Phrase>> = {
  segmentation: { ru: 'Кто наши клиенты', uk: 'Хто наші клієнти', en: 'Who our clients are' },
  movement: { ru: 'Что с ними происходит', uk: 'Що з ними відбувається', en: 'How they are moving' },
  value: { ru: 'Сколько они приносят', uk: 'Скільки вони приносять', en: 'What they are worth' },
  plans: { ru: 'Планы и действия', uk: 'Плани та дії', en: 'Plans and actions' },
  base: { ru: 'Порядок в базе', uk: 'Лад у базі', en: 'Keeping the base in order' },
};
